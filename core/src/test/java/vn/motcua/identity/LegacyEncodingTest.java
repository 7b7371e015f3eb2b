package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.LegacyEncoding.Finding;
import vn.motcua.identity.LegacyEncoding.Sureness;
import vn.motcua.law.Confidence;

class LegacyEncodingTest {

    @ParameterizedTest
    @MethodSource("tcvn3")
    void aNameInTcvn3IsKnownForCertainAndReadBack(NameFacts.Legacy pair) {
        assertThat(LegacyEncoding.detect(pair.legacy())).contains(new Finding(LegacyEncoding.TCVN3, Sureness.CERTAIN));
        assertThat(LegacyEncoding.TCVN3.suggest(pair.legacy())).contains(pair.unicode());
        assertThat(LegacyEncoding.VNI.suggest(pair.legacy())).isEmpty();
    }

    static Stream<NameFacts.Legacy> tcvn3() {
        return NameFacts.read().tcvn3().stream();
    }

    @ParameterizedTest
    @MethodSource("vni")
    void aNameInVniIsLikelyAtMost(NameFacts.Legacy pair) {
        assertThat(LegacyEncoding.detect(pair.legacy())).contains(new Finding(LegacyEncoding.VNI, Sureness.LIKELY));
        assertThat(LegacyEncoding.VNI.suggest(pair.legacy())).contains(pair.unicode());
        assertThat(LegacyEncoding.TCVN3.suggest(pair.legacy())).isEmpty();
    }

    static Stream<NameFacts.Legacy> vni() {
        return NameFacts.read().vni().stream();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NguyÔn|TCVN3|CERTAIN|Nguyễn",
                "NGUYÔN V¨N A|TCVN3|CERTAIN|NGUYỄN VĂN A",
                "NGUYÔN THÞ HOΜ|TCVN3|CERTAIN|NGUYỄN THỊ HOÀ",
                "HOΜ|TCVN3|CERTAIN|HOÀ",
                "TR¦ÊNG V¨N §ØC|TCVN3|CERTAIN|TRƯỜNG VĂN ĐỨC",
                "Vò V¨n Bé|TCVN3|CERTAIN|Vũ Văn Bộ",
                "Vâ Bïi|TCVN3|LIKELY|Võ Bùi",
                "Vâ|TCVN3|POSSIBLE|Võ",
                "V¨n John|TCVN3|POSSIBLE|Văn John",
                "NguyÔn V¨n John|TCVN3|CERTAIN|Nguyễn Văn John",
                "§­êng|TCVN3|CERTAIN|Đường",
                "Mª Elena|TCVN3|POSSIBLE|Mê Elena",
                "Lü|TCVN3|POSSIBLE|Lỹ",
                "Phaïm|VNI|POSSIBLE|Phạm",
                "Loïc|VNI|POSSIBLE|Lọc",
                "Phaïm Leä John|VNI|LIKELY|Phạm Lệ John",
                "Nguyeãn|VNI|LIKELY|Nguyễn",
                "Nguyeãn John|VNI|POSSIBLE|Nguyễn John",
                "Phaïm Loïc|VNI|LIKELY|Phạm Lọc",
                "Ñinh Minh|VNI|LIKELY|Đinh Minh",
                "Ñinh|VNI|POSSIBLE|Đinh",
                "TRAÀN VAÊN ÑÖÙC|VNI|LIKELY|TRẦN VĂN ĐỨC",
                "Traàn-Vaên|VNI|LIKELY|Trần-Văn",
                "Traàn\u2010Vaên|VNI|LIKELY|Trần\u2010Văn",
                "HuÕ|TCVN3|CERTAIN|Huế", // the capital is the last letter
                "Öm|TCVN3|POSSIBLE|ệm", // and here the first
                "¡n|TCVN3|CERTAIN|Ăn", // the first of the signs
                // readable by both: the surer one, and of equals TCVN3
                "Tuû|VNI|LIKELY|Tủ",
                "Cöa|TCVN3|POSSIBLE|Cửa",
            })
    void aFindingSaysHowSureItIsAndWhatItMayBe(
            String text, LegacyEncoding encoding, Sureness sureness, String suggestion) {
        assertThat(LegacyEncoding.detect(text)).contains(new Finding(encoding, sureness));
        assertThat(encoding.suggest(text)).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Vietnamese with Latin-1 letters only, which could mislead
                "Lê Hà",
                "Hoàng Anh",
                "Tô Lâm",
                "Lý Thông",
                "Trương Vĩnh Ký",
                "Đinh Lê Ân",
                "Cao Bá Quát",
                "Bùi Hùng",
                "Phan Bôi Châu",
                "Thuý",
                "Vò",
                "Lân Ê",
                "Ðinh Minh",
                "Ðô Lê",
                "Nguyễn Văn A",
                "LÊ THÀNH",
                "lê thành",
                // other peoples of Vietnam
                "H’ Bia Niê",
                "K’Bin",
                "Ksor Hơ Bơi",
                "Y Bliư",
                "Ê Ban",
                "Niê Kdăm",
                "Ênuôl",
                "Y Moan Ênuôl",
                "Siu Blôh",
                "Nay Djruêng",
                "Mlô",
                "Bkrông",
                "Êban",
                "Rah Lan Blô",
                "H Lôm",
                "Nay Phê",
                "Rô Châm",
                "Pô",
                // foreigners
                "Müller",
                "Ñáñez",
                "Núñez",
                "Peña Muñoz",
                "João Guimarães",
                "Søren Kierkegård",
                "François",
                "Zoë",
                "Noël",
                "Anaïs",
                "José",
                "René",
                "André Léo",
                "Zoé",
                "Chloë",
                "Jürgen Größe",
                "Håkon",
                "Þór",
                "Gal·la",
                "Hélène",
                "Björn Åsa",
                "Ñanco Ñáñez",
                "Müller V¨n",
                // one letter of Unicode shows that the rest is meant as it stands
                "Nguyễn V¨n",
                "NguyÔn V¨n Đô",
                // nothing to see
                "",
                " ",
                "Nguyen Van A",
                "阮文",
                "Nguye\u0302\u0303n",
                "\u00a0",
            })
    void realNamesRaiseNoAlarm(String name) {
        assertThat(LegacyEncoding.detect(name)).isEmpty();
        assertThat(LegacyEncoding.TCVN3.suggest(name)).isEmpty();
        assertThat(LegacyEncoding.VNI.suggest(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NIÊ KDĂM",
                "ÊNUÔL",
                "SIU BLÔH",
                "BKRÔNG",
                "MLÔ",
                "RÔ CHÂM",
                "NAY PHÊ",
                "MÜLLER",
                "NÚÑEZ",
                "JOÃO GUIMARÃES",
                "FRANÇOIS",
                "NOËL",
                "ANAÏS",
                "JOSÉ",
                "RENÉ",
                "ANDRÉ LÉO",
                "JÜRGEN",
                "HÉLÈNE",
                "BJÖRN ÅSA",
                "LÊ HÀ",
                "BÙI HÙNG",
                "Μαρία",
                "ΜΑΡΙΑ",
                "Μike"
            })
    void realNamesInCapitalsRaiseNoAlarm(String name) {
        assertThat(LegacyEncoding.detect(name)).isEmpty();
    }

    @Test
    void whatIsOnlyPossibleIsAName() {
        for (String name : new String[] {"Loïc", "Loïc Martin", "Lü", "Vâ", "Ñinh", "Ñanco Rosa"}) {
            assertThat(PersonName.parse(name).reveal()).isEqualTo(name);
        }
    }

    @Test
    void beyondTwoThousandCharactersNothingIsLookedFor() {
        String word = "NguyÔn ";

        assertThat(LegacyEncoding.detect(word.repeat(285) + "xxxxx")).isPresent();
        assertThat(LegacyEncoding.detect(word.repeat(285) + "xxxxxx")).isEqualTo(Optional.empty());
    }

    @Test
    void theTableOfVniIsMarkedAsUnconfirmed() {
        assertThat(LegacyEncoding.TCVN3.confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(LegacyEncoding.VNI.confidence()).isEqualTo(Confidence.UNCONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn", "Trường", "ý", "quý", "quả", "già", "gì", "giếng", "nghiêng", "khuỷu", "thuở", "đặng", "A",
                "khuyết", "quỳnh", "xoong", "yên", "oanh", "ươm", "phác"
            })
    void aSyllableIsAnOnsetARimeAndATone(String word) {
        assertThat(Spelling.shipped().isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h",
                "ksor",
                "bliư",
                "niê",
                "nguyễnn",
                "các̀",
                "càc",
                "cac",
                "tấp̉",
                "tâp",
                "tậṕ",
                "mỏt",
                "ràch",
                "hòà",
                "jean",
                "muller",
                "nghiênghn",
                "ăn1",
                "â"
            })
    void anythingElseIsNone(String word) {
        assertThat(Spelling.shipped().isSyllable(word)).isFalse();
    }
}
