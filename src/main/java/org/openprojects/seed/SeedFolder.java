package org.openprojects.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.Unreadable;

/** The files of one folder, in name order; hidden files and folders inside it are no texts. */
final class SeedFolder {
    private final Path folder;
    private final long maxSize;

    SeedFolder(Path folder, long maxSize) {
        this.folder = folder.toAbsolutePath();
        this.maxSize = maxSize;
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    Path path() {
        return folder;
    }

    List<Path> files() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                if (!name(path).startsWith(".") && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(path);
                }
            }
        } catch (NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(SeedFolder::name));
        return files;
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }

    /** Where a file is, if it is one of this folder. */
    Path real(Path path) throws Unreadable, IOException {
        Path real = path.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw new Unreadable(IssueCode.LINK_OUTSIDE, "The file is a link that leads out of the folder.");
        }
        if (!Files.isRegularFile(real)) {
            throw new Unreadable(IssueCode.UNREADABLE_FILE, "This is no file that can be read to its end.");
        }
        return real;
    }

    /** The bytes of a file, at most so many as are allowed. */
    byte[] read(Path path) throws Unreadable {
        try {
            Path real = real(path);
            try (InputStream in = Files.newInputStream(real)) {
                byte[] bytes = in.readNBytes(Math.toIntExact(Math.min(maxSize + 1, Integer.MAX_VALUE - 8)));
                if (bytes.length > maxSize) {
                    throw new Unreadable(
                            IssueCode.TOO_LARGE, "The file is larger than the limit of %d bytes.".formatted(maxSize));
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new Unreadable(IssueCode.UNREADABLE_FILE, "The file could not be opened or read.");
        }
    }
}
