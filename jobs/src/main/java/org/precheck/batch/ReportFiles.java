package org.precheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.precheck.report.ReportFolder;
import org.precheck.store.StoredNight;

/** Writes the reports of a night into its folder. */
final class ReportFiles {
    private ReportFiles() {}

    static void write(StoredNight night, Path folder) {
        ReportFolder reports = new ReportFolder(folder, true);
        try {
            for (ReportFolder.Format format : ReportFolder.Format.values()) reports.write(night, format);
        } catch (IOException e) {
            throw new UncheckedIOException("The reports in " + folder + " could not be written", e);
        }
    }
}
