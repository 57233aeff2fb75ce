/* SPDX-License-Identifier: MIT */
/* Runs an unmodified program under ptrace, one instruction at a time, and counts what each stage of its start and end costs. */
#ifndef TRACE_H
#define TRACE_H

#include "image.h"

enum { COST_MAX = 40, CALLS_MAX = 24 };

/* What one stage cost, without the stages inside it. */
struct cost {
	char stage[STAGE_NAME_MAX];
	uint64_t address;
	uint64_t instructions; /* user instructions; of a PE, those in the program's own image */
	unsigned calls;        /* system calls; of a PE, calls of imported functions */
	unsigned call_count;   /* how many of the names below are filled */
	char call_names[CALLS_MAX][FUNCTION_NAME_MAX];
	int order;
};

struct trace {
	struct cost costs[COST_MAX];
	size_t cost_count;
	uint64_t before_main, after_main; /* user instructions from exec (PE: entry) to main, from main's return to the end */
	unsigned calls_before_main, calls_after_main;
	int reached_main;
	int status; /* the program's wait status */
};

/* Runs argv[0] (argv as for exec, or as run-wine's arguments for a PE). 0, or -1 after a message on stderr. */
int trace_run(const struct image *image, char *const argv[], const char *wine, struct trace *trace);

#endif
