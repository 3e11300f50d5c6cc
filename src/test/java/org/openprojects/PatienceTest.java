package org.openprojects;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class PatienceTest {
    private final EmbeddedChannel connection = connect();

    @Test
    void who_brings_no_request_is_hung_up_on() {
        pass(Patience.TO_BRING - 1);
        bring("GET");
        assertTrue(connection.isOpen());

        pass(1);
        pass(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void an_answer_takes_as_long_as_it_takes() {
        tell(Patience.BROUGHT);
        pass(1000);

        assertTrue(connection.isOpen());
    }

    @Test
    void between_two_requests_there_may_be_a_longer_silence() {
        tell(Patience.BROUGHT);
        tell(Patience.ANSWERED);
        pass(Patience.BETWEEN - 1);
        assertTrue(connection.isOpen());

        pass(1);
        pass(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void a_later_request_is_not_waited_for_longer_than_the_first() {
        tell(Patience.BROUGHT);
        tell(Patience.ANSWERED);
        pass(Patience.BETWEEN - 1);
        bring("G");
        pass(Patience.TO_BRING - 1);
        bring("E");
        assertTrue(connection.isOpen());

        pass(1);
        pass(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void while_one_of_several_requests_is_unanswered_nobody_hangs_up() {
        tell(Patience.BROUGHT);
        tell(Patience.BROUGHT);
        tell(Patience.ANSWERED);
        pass(1000);

        assertTrue(connection.isOpen());
    }

    private static EmbeddedChannel connect() {
        EmbeddedChannel connection = new EmbeddedChannel(new ChannelInitializer<EmbeddedChannel>() {
            @Override
            protected void initChannel(EmbeddedChannel channel) {
                new Patience().postInitializeServerChildChannel(channel);
            }
        });
        connection.freezeTime();
        return connection;
    }

    private void tell(String event) {
        connection.pipeline().fireUserEventTriggered(event);
    }

    private void bring(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes.getBytes()));
    }

    private void pass(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }
}
