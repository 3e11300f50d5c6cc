package org.openprojects.project;

import static java.util.stream.Collectors.joining;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Lookup;
import org.openprojects.problem.SentParameter;

/** Finds the project that a path names by its id; an official number is sent on to the id (308). */
@ApplicationScoped
class ProjectLookup {
    private static final Pattern OFFICIAL = Pattern.compile("[0-9]{4,20}");

    private final Projects projects;
    private final Lookup lookup;
    private final RoutingContext request;

    ProjectLookup(Projects projects, Lookup lookup, RoutingContext request) {
        this.projects = projects;
        this.lookup = lookup;
        this.request = request;
    }

    /** @param part of the project's page that is asked for, such as {@code /facts} */
    Project project(String id, String part) {
        if (OFFICIAL.matcher(id).matches()) {
            Optional<Identity> named = projects.withOfficialId(id).map(project -> project.identity);
            if (named.isPresent()) {
                URI there = URI.create(RecordType.PROJECT.href(named.get().slug) + part + query());
                throw new RedirectionException(Response.Status.PERMANENT_REDIRECT, there);
            }
        }
        return projects.find(lookup.living(RecordType.PROJECT, id)).orElseThrow();
    }

    private String query() {
        List<SentParameter> sent = SentParameter.read(request.request().query());
        return sent.isEmpty() ? "" : sent.stream().map(SentParameter::encoded).collect(joining("&", "?", ""));
    }
}
