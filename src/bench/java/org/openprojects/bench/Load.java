package org.openprojects.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One thread that keeps a number of connections busy: each sends the next request once it has its whole answer. */
final class Load {
    private static final long PATIENCE_MILLIS = 60_000;

    private final RunningServer server;
    private final List<Request> requests;
    private final int connections;
    private int sent;

    private Load(RunningServer server, List<Request> requests, int connections) {
        this.server = server;
        this.requests = requests;
        this.connections = connections;
    }

    /** All requests in turn, again and again, for so long. */
    static Rate measure(RunningServer server, List<Request> requests, int connections, Duration time)
            throws IOException {
        Duration before = server.cpu();
        long answers = new Load(server, requests, connections).run(time);
        return new Rate(answers, server.cpu().minus(before));
    }

    /** Until the server has worked for so long, however busy the machine is. */
    static void warmUp(RunningServer server, List<Request> requests, int connections, Options options)
            throws IOException {
        Duration worked = Duration.ZERO;
        while (worked.compareTo(options.warmUp()) < 0) {
            worked = worked.plus(
                    measure(server, requests, connections, options.round()).cpu());
        }
    }

    private long run(Duration time) throws IOException {
        long answers = 0;
        try (Selector selector = Selector.open()) {
            List<Conversation> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(new Conversation(selector));
            }
            long end = System.nanoTime() + time.toNanos();
            int open = connections;
            while (open > 0) {
                if (selector.select(PATIENCE_MILLIS) == 0) {
                    throw new IOException("The server has fallen silent, with %d answers due.".formatted(open));
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    Conversation conversation = (Conversation) key.attachment();
                    if (conversation.hasAnswer()) {
                        answers++;
                        if (System.nanoTime() < end) {
                            conversation.ask();
                        } else {
                            conversation.channel.close();
                            open--;
                        }
                    }
                }
                selector.selectedKeys().clear();
            }
        }
        return answers;
    }

    private final class Conversation {
        private final SocketChannel channel;
        private final Answer answer = new Answer();
        private Request asked;

        Conversation(Selector selector) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", server.port()));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
            ask();
        }

        void ask() throws IOException {
            asked = requests.get(sent++ % requests.size());
            answer.forget();
            ByteBuffer bytes = ByteBuffer.wrap(asked.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        boolean hasAnswer() throws IOException {
            boolean whole = answer.read(channel);
            if (whole && answer.status() != asked.status()) {
                throw new IOException("Status %d, not %d: %s"
                        .formatted(answer.status(), asked.status(), new String(asked.bytes(), ISO_8859_1)));
            }
            return whole;
        }
    }
}
