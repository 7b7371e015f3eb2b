package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.motcua.error.InvalidInputException;

class QrImageTest {

    @Test
    void vietnamese_text_is_read_back_as_it_was_written() throws IOException, NotFoundException {
        String text = "Nộp phí cấp Phiếu lý lịch tư pháp: Đặng Ưng Hoà 200.000 đ";

        byte[] png = QrImage.png(text, 300);

        var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
        var read = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(read).hasSize(1);
        assertThat(read[0].getText()).isEqualTo(text);
        assertThat(source.getWidth()).isEqualTo(300);
    }

    @Test
    void what_fits_no_code_is_refused() {
        assertThatThrownBy(() -> QrImage.png("", 300)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> QrImage.png("x".repeat(5_000), 300)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> QrImage.png("x", 20)).isInstanceOf(InvalidInputException.class);
    }
}
