package org.throughline.references;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What may befall a file on its way to us, by accident or on purpose. Same file, same seed, same damage. */
enum Damage {
    BYTES {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            return Mutations.of(file, random);
        }
    },
    TRUNCATED {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    FLIPPED_BITS {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            byte[] flipped = file.clone();
            for (int i = 1 + file.length / 200; i > 0 && flipped.length > 0; i--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    TWO_FORMATS {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            return joined(
                    Arrays.copyOf(file, random.nextInt(file.length + 1)),
                    Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
        }
    },
    MIXED_ENCODINGS {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            String text = new String(file, StandardCharsets.UTF_8);
            int at = random.nextInt(text.length() + 1);
            Charset one = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
            Charset another = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
            return joined(
                    text.substring(0, at).getBytes(one), text.substring(at).getBytes(another));
        }
    },
    LONG_LINE {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            byte[] line = new byte[(1 << 20) + random.nextInt(2 << 20)];
            Arrays.fill(line, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8)[0]);
            return put(file, line, random);
        }
    },
    NESTED {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            return put(file, piece.repeat(1 + random.nextInt(60_000)).getBytes(StandardCharsets.UTF_8), random);
        }
    },
    NULLS {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            return put(file, new byte[1 + random.nextInt(10_000)], random);
        }
    },
    REPEATED {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            byte[] whole = Arrays.copyOf(file, Math.min(file.length, 50_000));
            int times = 2 + random.nextInt(Math.max(1, 1_000_000 / (whole.length + 1)));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int i = 0; i < Math.min(times, 400); i++) {
                all.writeBytes(whole);
            }
            return all.toByteArray();
        }
    },
    /** A workbook whose parts are damaged one by one, and now and then a part that unpacks to a hundred times its size. */
    INSIDE_A_ZIP {
        @Override
        byte[] to(byte[] file, byte[] other, Random random) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                boolean any = false;
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    any = true;
                    byte[] part = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(random.nextInt(3) == 0 ? Mutations.of(part, random) : part);
                    if (random.nextInt(12) == 0) {
                        out.write(new byte[40 << 20]);
                    }
                }
                if (!any) {
                    out.putNextEntry(new ZipEntry("xl/workbook.xml"));
                    out.write(file);
                }
            } catch (IOException e) {
                return file;
            }
            return bytes.toByteArray();
        }
    };

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"));
    private static final String[] PIECES = {
        "<a>",
        "<record>",
        "<style>",
        "{",
        "[",
        "\"",
        "\\",
        "(",
        "AU  - A\n",
        "%A A\n",
        ",",
        ";",
        "\n",
        "&amp;",
        "@article{",
        "\\'{",
        "x"
    };

    abstract byte[] to(byte[] file, byte[] other, Random random);

    private static byte[] put(byte[] file, byte[] piece, Random random) {
        int at = random.nextInt(file.length + 1);
        return joined(Arrays.copyOf(file, at), joined(piece, Arrays.copyOfRange(file, at, file.length)));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] whole = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, whole, one.length, other.length);
        return whole;
    }
}
