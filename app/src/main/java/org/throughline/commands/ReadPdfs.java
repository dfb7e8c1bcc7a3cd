package org.throughline.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.throughline.files.PdfChild;
import picocli.CommandLine.Command;

/** What the program starts beside itself to read PDFs: files in, their words out. Not for people. */
@Command(name = PdfChild.COMMAND, hidden = true, description = "Reads PDFs for the program that started it.")
final class ReadPdfs implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        PdfChild.serve(System.in, out);
        return 0;
    }
}
