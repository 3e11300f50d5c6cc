package org.openprojects.catalogue.text;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What is looked for, clause by clause.
 *
 * @param wanted must all be there
 * @param better need not be there, and counts where it is
 * @param unwanted groups of clauses, of none of which all may be there
 */
public record Sought(List<Query> wanted, List<Query> better, List<List<Query>> unwanted) {

    /** How clauses of a search find entries that meet all of them. */
    public interface Together {
        /** @param clauses where there are none, nothing is found */
        Query of(List<Query> clauses, List<Query> better);
    }

    /** Finds the entries that meet all of it by themselves. */
    public Query query() {
        return query(Sought::together);
    }

    public Query query(Together together) {
        Query all = wanted.isEmpty() && !unwanted.isEmpty() ? new MatchAllDocsQuery() : together.of(wanted, better);
        if (unwanted.isEmpty()) {
            return all;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(all, Occur.MUST);
        unwanted.forEach(group -> query.add(together.of(group, List.of()), Occur.MUST_NOT));
        return query.build();
    }

    private static Query together(List<Query> clauses, List<Query> better) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(clause, Occur.MUST));
        better.forEach(clause -> query.add(clause, Occur.SHOULD));
        return query.build();
    }
}
