package vn.motcua.transport;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on a real socket that misbehaves exactly as told. Counts what reaches it. */
final class RawServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket server;
    private final Behaviour behaviour;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private RawServer(ServerSocket server, Behaviour behaviour) {
        this.server = server;
        this.behaviour = behaviour;
        daemon(this::accept);
    }

    static RawServer doing(Behaviour behaviour) {
        try {
            return on(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), behaviour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawServer on(ServerSocket server, Behaviour behaviour) {
        return new RawServer(server, behaviour);
    }

    /** Answers every request on a connection with the same text. */
    static Behaviour answering(String answer) {
        return talk -> {
            while (talk.readRequest()) {
                talk.write(answer);
            }
        };
    }

    static String ok(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    URI uri(String scheme, String pathAndQuery) {
        return URI.create(scheme + "://localhost:" + server.getLocalPort() + pathAndQuery);
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** The heads of the requests read so far. */
    List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                int number = connections.incrementAndGet();
                open.add(socket);
                daemon(() -> serve(new Talk(socket, number)));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Talk talk) {
        try {
            behaviour.on(talk);
            talk.socket.close();
        } catch (IOException e) {
            // The client went away: that is what most of these tests are about.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the server does with one connection, which is closed afterwards. */
    @FunctionalInterface
    interface Behaviour {
        void on(Talk talk) throws IOException;
    }

    /** One connection. */
    final class Talk {

        private final Socket socket;
        private final int number;

        Talk(Socket socket, int number) {
            this.socket = socket;
            this.number = number;
        }

        /** The number of this connection, from 1. */
        int number() {
            return number;
        }

        /** Reads head and body; false at the end. */
        boolean readRequest() throws IOException {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    return false;
                }
                head.write(next);
            }
            requests.add(head.toString(ISO_8859_1));
            Matcher length = LENGTH.matcher(head.toString(ISO_8859_1));
            if (length.find()) {
                in.readNBytes(Integer.parseInt(length.group(1)));
            }
            return true;
        }

        void readBytes(int count) throws IOException {
            socket.getInputStream().readNBytes(count);
        }

        void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** Holds the connection until the client goes. */
        void hold() throws IOException {
            while (socket.getInputStream().read() >= 0) {
                // Whatever still comes is of no interest.
            }
        }

        /** Lets the closing be a reset instead of a farewell. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
        }
    }
}
