package nl.huiskring.adapters.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the program of a server once; a kill halfway leaves nothing that looks finished. Everybody may read a program: the
 * user that a server runs as may be another.
 */
final class Programs {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What makes a program ready after unpacking. */
    interface Finish {
        void in(Path folder);
    }

    private Programs() {}

    /** A {@code .txz} on the class path. */
    static Path tarXz(Path programs, String name, String resource, Finish finish) {
        return once(programs, name, finish, folder -> {
            try (InputStream packed = Programs.class.getResourceAsStream(resource)) {
                if (packed == null) {
                    throw new EmbeddedServerFault("no " + resource
                            + " on the class path: no such program for this machine; use a server of your own");
                }
                extract(new TarArchiveInputStream(new XZInputStream(packed)), folder, 0);
            }
        });
    }

    /** A {@code .zip} with everything in one top folder, which names program and version. */
    static Path zip(Path programs, Path zip, Finish finish) {
        return once(programs, topFolder(zip), finish, folder -> {
            try (InputStream packed = Files.newInputStream(zip)) {
                extract(new ZipArchiveInputStream(packed), folder, 1);
            }
        });
    }

    private static String topFolder(Path zip) {
        try (ZipArchiveInputStream archive = new ZipArchiveInputStream(Files.newInputStream(zip))) {
            return Path.of(archive.getNextEntry().getName()).getName(0).toString();
        } catch (IOException wrong) {
            throw new EmbeddedServerFault(
                    zip + " cannot be read; build the hub, or name an identity server of your own", wrong);
        }
    }

    private interface Unpack {
        void into(Path folder) throws IOException;
    }

    private static Path once(Path programs, String name, Finish finish, Unpack unpack) {
        Path home = everybodys(programs).resolve(name).toAbsolutePath().normalize();
        try (FolderLock unpackedByOne = FolderLock.await(programs.resolve(name + ".lock"), PATIENCE)) {
            if (Files.notExists(home)) {
                Path part = home.resolveSibling(name + ".part");
                delete(part);
                unpack.into(Files.createDirectories(part));
                finish.in(part);
                Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return home;
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("cannot unpack " + name + " into " + programs, wrong);
        }
    }

    private static Path everybodys(Path programs) {
        try {
            return Files.createDirectories(programs);
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot make the folder " + programs, wrong);
        }
    }

    private static void extract(ArchiveInputStream<?> archive, Path folder, int strip) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path name = Path.of(entry.getName()).normalize();
            if (entry.isDirectory() || name.getNameCount() <= strip) {
                continue;
            }
            Path target =
                    folder.resolve(name.subpath(strip, name.getNameCount())).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("an entry leads outside: " + entry.getName());
            }
            Files.createDirectories(target.resolveSibling(""));
            if (entry instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(tar.getLinkName()));
            } else {
                Files.copy(archive, target);
                executable(entry instanceof TarArchiveEntry tar ? tar : null, target);
            }
        }
    }

    private static void executable(@Nullable TarArchiveEntry entry, Path file) throws IOException {
        if (entry != null && (entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.addAll(PosixFilePermissions.fromString("r-xr-xr-x"));
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException wrong)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException wrong) {
            throw new UncheckedIOException("cannot delete " + folder, wrong);
        }
    }
}
