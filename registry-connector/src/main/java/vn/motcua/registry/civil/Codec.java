package vn.motcua.registry.civil;

import java.time.LocalDate;

/**
 * A payload profile: how a registration is written into the text field {@code data}, and how days are written around it.
 * Implementations are immutable and thread-safe.
 */
public interface Codec {

    /**
     * Writes the payload.
     *
     * @param registration what is to be registered
     * @return the text of {@code data}
     * @throws vn.motcua.error.InvalidInputException if a value cannot be written, naming every such field
     */
    String data(Registration registration);

    /**
     * Writes the day of receipt.
     *
     * @param day a day in Vietnam
     * @return the text of {@code ngayTiepNhan}
     */
    String receivedOn(LocalDate day);
}
