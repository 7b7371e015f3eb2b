package vn.motcua.registry.civil;

import java.util.Optional;
import vn.motcua.dossier.FormFields;

/**
 * What the registry wrote down. Immutable. Personal data: {@link #toString} names the fields only.
 *
 * <p>Fields: {@code soDangKy} (number), {@code quyenSo} (book) and {@code ngayDangKy} (day, {@code yyyy-MM-dd}) always;
 * {@code trangSo} (page) and {@code soDinhDanh} (the child's twelve-digit number) if the registry gave them.
 */
public final class RegistrationResult {

    private final FormFields fields;
    private final Optional<byte[]> certificate;

    RegistrationResult(FormFields fields, Optional<byte[]> certificate) {
        this.fields = fields;
        this.certificate = certificate.map(byte[]::clone);
    }

    /**
     * The fields.
     *
     * @return the values by name
     */
    public FormFields fields() {
        return fields;
    }

    /**
     * The certificate.
     *
     * @return a copy of the PDF, or empty if the registry sent none
     */
    public Optional<byte[]> certificate() {
        return certificate.map(byte[]::clone);
    }

    @Override
    public String toString() {
        return "RegistrationResult[" + fields + ", certificate " + certificate.isPresent() + "]";
    }
}
