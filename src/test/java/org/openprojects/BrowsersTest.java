package org.openprojects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("no-database")
class BrowsersTest {
    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nope", "/?x=1", "/openapi", "/q/health"})
    void any_origin_may_read_without_credentials(String path) {
        given().header("Origin", "https://example.org")
                .get(path)
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header(
                        "Access-Control-Expose-Headers",
                        "ETag, Link, Location, Retry-After, Change-Position, Search-Corrected, Content-Disposition")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Server", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/projects", "/openapi"})
    void a_preflight_allows_reading_only(String path) {
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options(path)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .header("Access-Control-Allow-Headers", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"/,no-cache", "/openapi,no-cache", "/swagger-ui/,no-cache", "/q/health,no-store", "/nope,no-store"})
    void nothing_is_kept_longer_than_it_is_true(String path, String freshness) {
        given().get(path).then().header("Cache-Control", freshness);
    }

    @Test
    void the_documentation_runs_its_own_scripts_only() {
        given().get("/swagger-ui/")
                .then()
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline';"))
                .header("Content-Security-Policy", containsString("connect-src 'self';"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/nope"})
    void compresses_on_request_and_says_that_it_might(String path) throws Exception {
        HttpResponse<byte[]> plain = get(path, "identity");
        HttpResponse<byte[]> packed = get(path, "gzip");

        assertEquals(List.of("gzip"), packed.headers().allValues("Content-Encoding"));
        assertEquals(List.of(), plain.headers().allValues("Content-Encoding"));
        assertTrue(plain.headers().allValues("Vary").contains("Accept-Encoding"));
        assertTrue(packed.headers().allValues("Vary").contains("Accept-Encoding"));
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertEquals(new String(plain.body()), new String(unpacked.readAllBytes()));
        }
    }

    @Test
    void a_redirection_does_not_vary_by_coding() throws Exception {
        HttpRequest asked = HttpRequest.newBuilder(server.resolve("/"))
                .header("Accept", "text/html")
                .build();
        HttpResponse<byte[]> answer = send(asked);
        assertEquals(303, answer.statusCode());
        assertFalse(answer.headers().allValues("Vary").contains("Accept-Encoding"));
    }

    private static HttpResponse<byte[]> send(HttpRequest asked) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(asked, BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> get(String path, String coding) throws Exception {
        HttpRequest asked = HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Encoding", coding)
                .build();
        return send(asked);
    }
}
