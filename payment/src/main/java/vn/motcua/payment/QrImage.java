package vn.motcua.payment;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.motcua.error.InvalidInputException;

/** A QR code as a picture. */
public final class QrImage {

    private static final int SMALLEST = 100;
    private static final int LARGEST = 2_000;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");

    private QrImage() {}

    /**
     * Draws a QR code, text in UTF-8, with the quiet zone that scanners need.
     *
     * @param text the text
     * @param size width and height in pixels, 100 to 2,000
     * @return the picture as PNG
     * @throws InvalidInputException if the text is empty or too long for a QR code, or the size lies outside its range
     */
    public static byte[] png(String text, int size) {
        if (text.isEmpty() || size < SMALLEST || size > LARGEST) {
            throw new InvalidInputException(PaymentReason.QR_UNUSABLE.with());
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, size, size, HINTS);
            MatrixToImageWriter.writeToStream(matrix, "PNG", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new InvalidInputException(PaymentReason.QR_UNUSABLE.with());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
