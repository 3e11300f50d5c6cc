package org.openprojects;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells {@link Patience} which connections have brought what they were to bring. */
@Singleton
class Connections {
    void install(@Observes Router router) {
        // After the bodies that somebody waits for.
        router.route().order(Integer.MIN_VALUE + 5).handler(Connections::tell);
    }

    private static void tell(RoutingContext request) {
        ChannelPipeline connection =
                ((ConnectionBase) request.request().connection()).channel().pipeline();
        connection.fireUserEventTriggered(Patience.BROUGHT);
        request.addEndHandler(ended -> connection.fireUserEventTriggered(Patience.ANSWERED));
        request.next();
    }
}
