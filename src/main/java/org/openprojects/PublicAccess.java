package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.servers.Server;

/** The contract says outright that anybody may ask, without a key, whatever server it came from. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 15)
public class PublicAccess implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Server here = OASFactory.createServer()
                .url("/")
                .description("The server that this contract came from, in production or in a test.");
        here.addExtension("x-internal", false);
        contract.setServers(List.of(here));
        contract.setSecurity(List.of());
    }
}
