package org.openprojects.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.concurrent.Callable;

/** One transaction for one lambda, and names that no other test has used. */
class Transactions {
    static <T> T committed(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    static void committed(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    static void rolledBack(Runnable work) {
        QuarkusTransaction.begin();
        work.run();
        QuarkusTransaction.rollback();
    }

    static String unused(String word) {
        return word + "-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "z";
    }
}
