package vn.motcua.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.fee.GroupEvidence.Source;

/** A group of the applicant as typed, {@code GROUP} or {@code GROUP:SOURCE}. */
record GivenGroup(ApplicantGroup group, Source source) {

    /** Reads one. */
    static final class Reader implements ITypeConverter<GivenGroup> {

        @Override
        public GivenGroup convert(String typed) {
            String[] parts = typed.toUpperCase(Locale.ROOT).split(":", -1);
            Optional<ApplicantGroup> group = named(ApplicantGroup.values(), parts[0]);
            if (group.isEmpty() || parts.length > 2) {
                throw new TypeConversionException("GROUP");
            }
            Source source = parts.length == 1
                    ? Source.usualFor(group.get())
                    : named(Source.values(), parts[1]).orElseThrow(() -> new TypeConversionException("SOURCE"));
            return new GivenGroup(group.get(), source);
        }

        private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
            return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
        }
    }

    GroupEvidence on(LocalDate day) {
        return new GroupEvidence(
                group, source, "motcua", day.atStartOfDay(VietnamTime.ZONE).toInstant());
    }
}
