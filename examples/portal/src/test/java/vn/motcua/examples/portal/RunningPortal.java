package vn.motcua.examples.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.examples.portal.wiring.PortalAddress;

/**
 * One portal on its own PostgreSQL for all tests, since it takes a while to start. A test that needs other settings gets a
 * portal of its own, in the folder that it names as {@code test.folder}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningPortal {

    static final String CERTIFICATE = """
            {"procedure":"3.000333","agency":"H12.40","name":"Nguyễn Thị Mẫu","personalId":"096190000018",
             "documents":[{"key":"to-khai","content":"%s"}]}
            """;

    /** Kept as long as the portal runs, which is longer than one test class. */
    static final Path DATA = temporary();

    @Autowired
    PortalAddress address;

    Portal portal;
    String paper;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("portal.data", () -> DATA + "/${test.folder:portal}");
    }

    @BeforeEach
    void setUp() throws Exception {
        portal = new Portal(address.get());
        String answer = portal.upload("congdan", "tờ khai".getBytes(StandardCharsets.UTF_8))
                .body();
        paper = JsonMapper.shared().readTree(answer).path("digest").asString();
    }

    HttpResponse<String> file(String user, String json, String key) throws IOException, InterruptedException {
        return portal.post(user, "/api/dossiers", json, "Idempotency-Key", key);
    }

    HttpResponse<String> file(String user, String json) throws IOException, InterruptedException {
        return file(user, json, UUID.randomUUID().toString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    static String codeOf(HttpResponse<String> answer) {
        return json(answer).path("code").asString();
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("motcua-portal-test");
            // run once the portal has been closed
            SpringApplication.getShutdownHandlers().add(() -> {
                try {
                    FileSystemUtils.deleteRecursively(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
