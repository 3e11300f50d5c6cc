package org.openprojects.casestudy;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.Format;
import org.openprojects.listing.ListPaging;
import org.openprojects.listing.ListShape;
import org.openprojects.listing.Page;
import org.openprojects.listing.PartPaging;
import org.openprojects.source.FactView;

@Path("/case-studies")
@Tag(name = "Case studies")
class CaseStudyResource {
    private static final String EXAMPLE = "the-rural-apprenticeship-training-programme";

    private final Answers answers;

    CaseStudyResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Produces({Format.APPLICATION_JSON, Format.TEXT_CSV, Format.APPLICATION_NDJSON, Format.APPLICATION_XLSX})
    @Operation(operationId = "listCaseStudies", summary = "List case studies")
    public Answer<Page<CaseStudySummary>> list(
            @Valid @BeanParam CaseStudyFilter filter,
            @Valid @BeanParam ListPaging paging,
            @Valid @BeanParam ListShape shape) {
        return answers.list(filter.question(), paging, shape, CaseStudyFields.OFFER);
    }

    @GET
    @Path("/{id}")
    @NonBlocking
    @Operation(operationId = "getCaseStudy", summary = "Get one case study, whole")
    public Answer<CaseStudyDetail> get(
            @RestPath @Parameter(description = "The case study's id.", example = EXAMPLE) String id,
            @RestQuery
                    @Separator(",")
                    @Size(max = 100)
                    @Parameter(
                            description = "Members to give, with dots for members of members.",
                            example = "title,projects.title")
                    List<String> fields) {
        return answers.item(RecordType.CASE_STUDY, id, fields, CaseStudyFields.OFFER);
    }

    @GET
    @Path("/{id}/facts")
    @Operation(operationId = "listCaseStudyFacts", summary = "Say where each value of a case study comes from")
    public Answer<Page<FactView>> facts(
            @RestPath @Parameter(description = "The case study's id.", example = EXAMPLE) String id,
            @Valid @BeanParam PartPaging part) {
        return answers.part(RecordType.CASE_STUDY, id, part, study -> study.part(CaseStudyRendering.FACTS));
    }
}
