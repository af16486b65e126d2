-- What read and judged a finding, and why it differs from the one of the run before.
ALTER TABLE finding ADD COLUMN engine text;
ALTER TABLE finding ADD COLUMN cause text;
