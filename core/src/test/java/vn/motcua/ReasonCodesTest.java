package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

class ReasonCodesTest {

    private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?([a-zA-Z%])");

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsLowerCaseAndDottedByItsTopic(ReasonCode code) {
        Reason template = code.template();

        assertThat(template.code()).matches("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
        assertThat(template.vi()).isNotBlank();
        assertThat(template.en()).isNotBlank();
        assertThat(template.vi()).isNotEqualTo(template.en());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void bothSentencesTakeTheSameArguments(ReasonCode code) {
        Reason template = code.template();
        int wanted = Math.max(arguments(template.vi()), arguments(template.en()));
        Object[] arguments = new Object[wanted];
        for (int i = 0; i < wanted; i++) {
            if (template.vi().contains("%" + (i + 1) + "$t")) {
                arguments[i] = java.time.LocalDate.of(2026, 11, 20);
                continue;
            }
            arguments[i] = isNumber(template.vi(), i) || isNumber(template.en(), i) ? (Object) 42 : "ARGUMENT";
        }

        assertThatCode(() -> code.with(arguments)).as(template.code()).doesNotThrowAnyException();
        Reason filled = code.with(arguments);
        assertThat(filled.code()).isEqualTo(template.code());
        assertThat(filled.vi() + filled.en()).doesNotContain("%");
        if (!indexed(template.vi()) && !indexed(template.en())) {
            assertThat(arguments(template.vi())).isEqualTo(arguments(template.en()));
        }
    }

    @Test
    void noTwoReasonsShareACode() {
        Map<String, ReasonCode> seen = new HashMap<>();

        codes().forEach(code -> assertThat(seen.put(code.template().code(), code))
                .as(code.template().code())
                .isNull());
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void theReasonsOfOneTopicBeginAlike() {
        for (Class<?> type : types()) {
            List<String> topics = Arrays.stream(type.getEnumConstants())
                    .map(each -> ((ReasonCode) each).template().code().split("\\.")[0])
                    .distinct()
                    .toList();

            assertThat(topics).as(type.getName()).hasSize(1);
            assertThat(type.getPackageName()).contains("." + topics.get(0).toLowerCase(Locale.ROOT));
        }
    }

    static Stream<ReasonCode> codes() {
        return types().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ReasonCode.class::cast);
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.motcua")) {
            if (type.isEnum() && type.isAssignableTo(ReasonCode.class)) {
                types.add(type.reflect());
            }
        }
        assertThat(types).hasSizeGreaterThan(7);
        return types;
    }

    private static int arguments(String template) {
        int highest = 0;
        int ordinary = 0;
        Matcher matcher = PLACE.matcher(template);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
            } else if (!matcher.group(2).equals("%")) {
                ordinary++;
            }
        }
        return Math.max(highest, ordinary);
    }

    private static boolean isNumber(String template, int argument) {
        int ordinary = 0;
        Matcher matcher = PLACE.matcher(template);
        while (matcher.find()) {
            int place = matcher.group(1) == null ? ordinary++ : Integer.parseInt(matcher.group(1)) - 1;
            if (place == argument && matcher.group(2).equals("d")) {
                return true;
            }
        }
        return false;
    }

    private static boolean indexed(String template) {
        Matcher matcher = PLACE.matcher(template);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                return true;
            }
        }
        return false;
    }
}
