package org.openprojects.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** Something to ask wrongly in every way. */
@Path("/try")
@Produces(MediaType.APPLICATION_JSON)
public class TryRefusals {
    public enum Shade {
        LIGHT("light"),
        VERY_DARK("very-dark");

        private final String word;

        Shade(String word) {
            this.word = word;
        }

        @JsonValue
        public String word() {
            return word;
        }

        public static Shade fromString(String word) {
            return List.of(values()).stream()
                    .filter(shade -> shade.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public record Even(int number) {
        public static Even fromString(String text) {
            if (!text.matches("\\d*[02468]")) {
                throw new IllegalArgumentException("must be an even number, not `%s`".formatted(text));
            }
            return new Even(Integer.parseInt(text));
        }
    }

    public record Asked(
            @RestQuery @Max(10) Integer size,
            @RestQuery Shade shade,
            @RestQuery Boolean loud,
            @RestQuery BigDecimal weight,
            @RestQuery Even even,
            @RestQuery("the-word") String word,
            @RestQuery @Separator(",") List<String> tags) {}

    public record Thing(@NotNull String name, Integer size, Shade shade) {}

    @GET
    @Operation(hidden = true)
    public Map<String, Object> ask(@Valid @BeanParam Asked asked) {
        return Map.of("asked", String.valueOf(asked));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Thing take(@NotNull @Valid Thing thing) {
        return thing;
    }

    @GET
    @Path("/things/{id}")
    @Operation(hidden = true)
    public Thing find(String id) throws Throwable {
        throw (Throwable)
                switch (id) {
                    case "gone" -> Refusal.gone("The thing `gone` was removed.");
                    case "bad" -> new BadRequestException("The thing `bad` is bad.");
                    case "moved" -> new RedirectionException(308, URI.create("/try/things/there"));
                    case "teapot" -> new WebApplicationException(418);
                    case "bug" -> new IllegalStateException("secret of " + TryRefusals.class);
                    case "busy" -> new ServiceUnavailableException("There are too many things just now.", 1L);
                    case "broken" -> new ServiceUnavailableException(1L, new IllegalStateException("secret"));
                    case "error" -> new AssertionError("secret of " + TryRefusals.class);
                    case "wrapped" -> new WebApplicationException("secret", new IllegalStateException("secret"), 409);
                    default -> new NotFoundException("There is no thing `%s`.".formatted(id));
                };
    }

    @GET
    @Path("/numbers/{n}")
    @Operation(hidden = true)
    public int number(int n) {
        return n;
    }

    @GET
    @Path("/unwritable")
    @Operation(hidden = true)
    public Object unwritable() {
        return new Object() {
            public String getSecret() {
                throw new IllegalStateException("secret");
            }
        };
    }
}
