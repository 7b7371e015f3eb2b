package vn.motcua.transport;

import java.io.IOException;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from acting on an answer by itself. A 503 with {@code Retry-After: 0} makes it send the request again, even
 * an order that must not be repeated, and a 407 without a proxy makes it fail; no setting turns that off. So it is shown
 * another status, and {@link CallWatch} keeps the true one for the answer.
 */
final class VerbatimAnswer implements Interceptor {

    private static final Set<Integer> ACTED_ON = Set.of(407, 503);
    private static final int LEFT_ALONE = 500;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (!ACTED_ON.contains(response.code())) {
            return response;
        }
        return response.newBuilder().code(LEFT_ALONE).build();
    }
}
