"""Jobs that read foreign bytes; they run in the child process only."""
