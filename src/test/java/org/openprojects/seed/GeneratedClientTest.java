package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openprojects.client.CodeListsApi;
import org.openprojects.client.ProjectsApi;
import org.openprojects.client.http.ApiClient;
import org.openprojects.client.http.ApiException;
import org.openprojects.client.model.CodelistName;
import org.openprojects.client.model.FinancingKind;
import org.openprojects.client.model.Project;

/** What openapi-generator makes of the contract is a Java client that works. */
@QuarkusTest
class GeneratedClientTest {
    private static final String ID = SeedText.PROJECT.substring("/projects/".length());

    @TestHTTPResource("/")
    URI server;

    private ApiClient client;

    @BeforeEach
    void ready() throws InterruptedException {
        SeedText.awaitImport();
        client = new ApiClient();
        client.updateBaseUri(server.toString());
    }

    @Test
    void it_reads_a_whole_project() throws ApiException {
        Project project = new ProjectsApi(client).getProject(ID, null).getProject();

        assertEquals("Rwanda", project.getCountry().getLabel());
        assertEquals("5960000.00", project.getFinancing().getTotalCost().getAmount());
        assertNull(project.getProjectId());
        assertEquals("1996", project.getDuration().getStart());
    }

    @Test
    void it_reads_lists_and_closed_words() throws ApiException {
        var amounts = new ProjectsApi(client).listProjectFinancing(ID, 1, 0);

        assertEquals(FinancingKind.TOTAL_COST, amounts.getItems().get(0).getKind());
        assertEquals(2L, amounts.getTotal());
        assertFalse(new CodeListsApi(client)
                .getCodelist(CodelistName.COUNTRY)
                .getItems()
                .isEmpty());
    }

    @Test
    void it_is_refused_in_words() {
        ApiException refused =
                assertThrows(ApiException.class, () -> new ProjectsApi(client).getProject("no-such-project", null));

        assertEquals(404, refused.getCode());
        assertTrue(refused.getResponseBody().contains("There is no project `no-such-project`."));
    }
}
