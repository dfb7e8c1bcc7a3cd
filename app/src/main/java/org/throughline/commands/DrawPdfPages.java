package org.throughline.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.throughline.files.PdfDrawingChild;
import picocli.CommandLine.Command;

/** What the program starts beside itself to draw pages of a PDF: a file in, pictures out. Not for people. */
@Command(
        name = PdfDrawingChild.COMMAND,
        hidden = true,
        description = "Draws pages of a PDF for the program that started it.")
final class DrawPdfPages implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        PdfDrawingChild.serve(System.in, out);
        return 0;
    }
}
