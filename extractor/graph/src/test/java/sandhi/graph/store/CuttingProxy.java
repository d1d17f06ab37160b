package sandhi.graph.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The network between: hands bytes on until it is told to cut the connections, or to let them hang. */
final class CuttingProxy implements Closeable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean hanging;

    CuttingProxy(int target) throws IOException {
        this.target = target;
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Cuts every connection once so many more bytes have gone either way; from then on nobody gets through. */
    void cutAfter(long bytes) {
        left.set(bytes);
        if (bytes <= 0) {
            cut();
        }
    }

    /** Takes bytes from now on and hands none on. */
    void hang() {
        hanging = true;
    }

    /** Lets everything through again. */
    void mend() {
        hanging = false;
        left.set(Long.MAX_VALUE);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                connect(listening.accept());
            } catch (IOException e) {
                // this is the end
            }
        }
    }

    private void connect(Socket here) throws IOException {
        try {
            Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(here);
            open.add(there);
            start(() -> copy(here, there));
            start(() -> copy(there, here));
        } catch (IOException e) {
            here.close(); // nobody listens over there
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] bytes = new byte[1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                if (hanging) {
                    continue;
                }
                if (left.addAndGet(-n) <= 0) {
                    cut();
                    return;
                }
                out.write(bytes, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // cut
        }
    }

    private void cut() {
        for (Socket socket : open) {
            try {
                socket.setSoLinger(true, 0); // a reset, as from a line that is gone
                socket.close();
            } catch (IOException e) {
                // was closed already
            }
        }
        open.clear();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
