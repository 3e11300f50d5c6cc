package org.openprojects;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Who connects has 20 seconds to bring a request, as has every later request from its first byte on, and may be silent
 * for 75 seconds between two; then the connection is closed. Neither Vert.x nor Quarkus has such a limit.
 *
 * <p>Netty makes it for each connection where the system property {@code io.netty.bootstrap.extensions} says so.
 */
public final class Patience extends ChannelInitializerExtension {
    /** Event: a request has come in, as far as somebody waits for it. */
    static final String BROUGHT = "request brought";
    /** Event: its answer has ended. */
    static final String ANSWERED = "request answered";

    static final int TO_BRING = 20;
    static final int BETWEEN = 75;

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new Watch());
    }

    private static final class Watch extends ChannelInboundHandlerAdapter {
        private Future<?> hangUp;
        private boolean silent;
        private int unanswered;

        @Override
        public void channelActive(ChannelHandlerContext connection) {
            waitFor(TO_BRING, connection);
            connection.fireChannelActive();
        }

        @Override
        public void channelRead(ChannelHandlerContext connection, Object bytes) {
            if (silent) {
                silent = false;
                waitFor(TO_BRING, connection);
            }
            connection.fireChannelRead(bytes);
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext connection, Object event) {
            if (event.equals(BROUGHT)) {
                unanswered++;
                silent = false;
                hangUp.cancel(false);
            } else if (event.equals(ANSWERED)) {
                unanswered--;
                if (unanswered == 0) {
                    silent = true;
                    waitFor(BETWEEN, connection);
                }
            } else {
                connection.fireUserEventTriggered(event);
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext connection) {
            hangUp.cancel(false);
            connection.fireChannelInactive();
        }

        private void waitFor(int seconds, ChannelHandlerContext connection) {
            if (hangUp != null) {
                hangUp.cancel(false);
            }
            if (connection.channel().isActive()) {
                hangUp = connection.executor().schedule(() -> lookAgain(connection), seconds, TimeUnit.SECONDS);
            }
        }

        /** A busy server may not have read yet what has long been brought. */
        private void lookAgain(ChannelHandlerContext connection) {
            hangUp = connection.executor().schedule(() -> connection.close(), 1, TimeUnit.SECONDS);
        }
    }
}
