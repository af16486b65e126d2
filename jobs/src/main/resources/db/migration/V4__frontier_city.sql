-- A city's own rows, for judging and reporting: without it both read the whole run once a city.
CREATE INDEX frontier_city ON frontier (run, city);
