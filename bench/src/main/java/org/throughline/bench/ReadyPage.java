package org.throughline.bench;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The limit of the HTTP stack: a page of the same bytes that only has to be sent. */
@Controller
public class ReadyPage {
    static final AtomicReference<byte[]> BYTES = new AtomicReference<>(new byte[0]);

    /** Among the pages that a stranger may open, so that nobody is looked up for it. */
    @GetMapping("/assets/ready-page-of-a-benchmark")
    void send(HttpServletResponse response) throws IOException {
        byte[] bytes = BYTES.get();
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
