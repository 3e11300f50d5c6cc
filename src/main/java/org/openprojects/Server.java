package org.openprojects;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server. */
@QuarkusMain
public final class Server {
    private Server() {}

    public static void main(String... arguments) {
        // The framework would answer a query such as `a|b`, which browsers do send, with a bare 400 before anybody
        // could put it into words; `problem` judges addresses instead.
        System.setProperty("vertx.disableURIValidation", "true");
        // Has Netty ask for Patience.
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        Quarkus.run(arguments);
    }
}
