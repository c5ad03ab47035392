// Where there is no page, nothing runs: servers that render, workers.
export {};
