package vn.motcua.testkit.simulator.registry;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Where requests come in: the bus with its tokens and mistakes, the registry behind it, and the sandbox beside it. */
final class RegistryDoor implements ResponseDefinitionTransformerV2 {

    static final String NAME = "civil-registry";

    private static final String PAGE = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
            + "<body><h1>Bad Gateway</h1><p>WSO2 API Manager</p></body></html>";

    private final TokenOffice tokens;
    private final RegistryOffice office;
    private final Sandbox sandbox;
    private final FaultPlan faults;
    private final String basePath;
    private final Duration slowness;

    RegistryDoor(
            TokenOffice tokens,
            RegistryOffice office,
            Sandbox sandbox,
            FaultPlan faults,
            String basePath,
            Duration slowness) {
        this.tokens = tokens;
        this.office = office;
        this.sandbox = sandbox;
        this.faults = faults;
        this.basePath = basePath;
        this.slowness = slowness;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        String path = request.getUrl().replaceFirst("\\?.*", "");
        synchronized (sandbox) {
            return reply(request, path).definition();
        }
    }

    private Reply reply(Request request, String path) {
        String method = request.getMethod().value();
        if (path.startsWith("/sandbox/")) {
            return sandbox.answer(method, path.substring("/sandbox/".length()), request);
        }
        if (!method.equals("POST")) {
            return Reply.json(405, Json.object().put("message", "POST only"));
        }
        String authorization = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
        if (path.equals("/token")) {
            return faulty("token", () -> tokens.grant(authorization, request.getBodyAsString()));
        }
        if (!path.startsWith(basePath + "/")) {
            return Reply.json(404, fault(404, "No matching resource found"));
        }
        if (!tokens.admits(authorization)) {
            return Reply.json(401, fault(900901, "Invalid Credentials"));
        }
        String operation = path.substring(basePath.length() + 1);
        return faulty(operation, () -> Json.read(request.getBodyAsString())
                .map(json -> office.answer(operation, json))
                .orElseGet(() -> Reply.json(400, Json.object().put("message", "not JSON"))));
    }

    private Reply faulty(String operation, Supplier<Reply> usual) {
        Optional<RegistryFault> planned = faults.next(operation);
        if (planned.isEmpty()) {
            return usual.get();
        }
        RegistryFault fault = planned.get();
        Reply reply = fault.isAfterwards() ? usual.get() : Reply.broken();
        return switch (fault) {
            case SERVER_ERROR, SERVER_ERROR_AFTER ->
                Reply.json(500, Json.object().put("message", "Internal Server Error"));
            case GARBAGE -> Reply.text(200, "application/json", "{\"status\": 1, \"statusDescr");
            case HTML_PAGE -> Reply.text(502, "text/html; charset=UTF-8", PAGE);
            case DOWN -> Reply.json(503, fault(101503, "Error connecting to the back end"));
            case SLOW -> reply.late(slowness);
            case CUT, CUT_BEFORE -> Reply.broken();
            case UNAUTHORIZED -> {
                tokens.revokeAll();
                yield Reply.json(401, fault(900901, "Invalid Credentials"));
            }
            case DUPLICATE -> RegistryOffice.alreadyThere("");
            case AUTHEN_ERROR -> RegistryOffice.error(100, "AUTHEN_ERROR");
            case IP_DISALLOWED -> RegistryOffice.error(101, "IP_DISALLOWED");
            case BUSY -> RegistryOffice.error(500, "Có lỗi trong quá trình thêm mới");
        };
    }

    private static ObjectNode fault(int code, String message) {
        ObjectNode body = Json.object();
        body.putObject("fault").put("code", code).put("message", message).put("description", message);
        return body;
    }
}
