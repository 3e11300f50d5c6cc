package org.openprojects.amounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.text.SearchBox;
import org.openprojects.financing.FinancingRow;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.Format;
import org.openprojects.listing.ListPaging;
import org.openprojects.listing.ListShape;
import org.openprojects.listing.Page;
import org.openprojects.problem.Refusal;
import org.openprojects.project.ProjectFilter;

@Path("/financing")
@Tag(name = "Financing")
class FinancingResource {
    private final Answers answers;
    private final Totals totals;

    FinancingResource(Answers answers, Totals totals) {
        this.answers = answers;
        this.totals = totals;
    }

    @GET
    @Produces({Format.APPLICATION_JSON, Format.TEXT_CSV, Format.APPLICATION_NDJSON, Format.APPLICATION_XLSX})
    @Operation(operationId = "listFinancing", summary = "List the amounts stated about projects")
    public Answer<Page<FinancingRow>> list(
            @Valid @BeanParam ProjectFilter projects,
            @Valid @BeanParam AmountFilter amounts,
            @Valid @BeanParam ListPaging paging,
            @Valid @BeanParam ListShape shape) {
        return answers.list(amounts.ordered(projects), paging, shape, AmountFilter.OFFER);
    }

    @GET
    @Path("/totals")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFinancingTotals",
            summary = "Add up the amounts stated about projects",
            description = """
                    Amounts of different kinds, or in different currencies, are never added to each other: a total cost holds \
                    its parts. Each row leads to the list of just the amounts that it adds up. The rows come in the order \
                    of their groups.""")
    public Answer<Page<TotalRow>> totals(
            @RestQuery
                    @Separator(",")
                    @Size(max = 3)
                    @Parameter(
                            description = "What the amounts are grouped by, beside kind and currency.",
                            required = true,
                            example = "country,approvalYear")
                    List<String> groupBy,
            @Valid @BeanParam ProjectFilter projects,
            @Valid @BeanParam AmountFilter amounts,
            @Valid @BeanParam TotalsPaging part) {
        if (!projects.sort().isEmpty()) {
            throw Refusal.parameter("sort", "is not for totals, which come in the order of their groups");
        }
        Grouping grouping = Grouping.by(groupBy);
        Question question = amounts.conditions(projects);
        if (projects.q() != null) {
            question.search(SearchBox.of(projects.q().text()));
        }
        return totals.of(question, grouping, part);
    }
}
