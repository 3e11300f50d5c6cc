package org.openprojects.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.openprojects.change.Identity;
import org.openprojects.document.DocumentView;
import org.openprojects.document.Documents;
import org.openprojects.source.SourceView;
import org.openprojects.source.Sources;

/** Brings together what a project's page and its list item show. */
@ApplicationScoped
public class ProjectPages {
    private final Projects projects;
    private final Documents documents;
    private final Sources sources;

    ProjectPages(Projects projects, Documents documents, Sources sources) {
        this.projects = projects;
        this.documents = documents;
        this.sources = sources;
    }

    ProjectDetail detail(Project project) {
        Identity identity = project.identity;
        return ProjectDetail.of(
                project,
                documents.of(identity).stream().map(DocumentView::of).toList(),
                sources.caseStudiesOf(identity),
                SourceView.of(sources.of(identity)));
    }

    List<ProjectSummary> summaries(List<Project> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> papers =
                documents.countByOwner(page.stream().map(p -> p.identity).toList());
        Map<Long, Long> studies = projects.countCaseStudies(page);
        return page.stream()
                .map(p -> ProjectSummary.of(p, papers.getOrDefault(p.id, 0L), studies.getOrDefault(p.id, 0L)))
                .toList();
    }
}
