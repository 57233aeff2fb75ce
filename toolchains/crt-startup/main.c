/* SPDX-License-Identifier: MIT */
/* crt-startup: lists, traces and compares the stages by which programs start and end, ELF and PE side by side. */
#define _GNU_SOURCE
#include <argp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "trace.h"

enum { COLUMNS_MAX = 8, PEERS_MAX = 16 };

struct program {
	const char *label;
	const char *path;
	struct image image;
	struct trace trace;
};

static struct {
	const char *command;
	int markdown;
	const char *wine;
	struct program columns[COLUMNS_MAX];
	size_t column_count;
	struct program peers[PEERS_MAX];
	size_t peer_count;
	int runs;
} options = { .wine = NULL, .runs = 1 };

/* The stages in the order in which they happen. */
static const struct {
	const char *name, *purpose;
} stages[] = {
	{ "entry", "where the system hands over control" },
	{ "relocate", "addresses made right for where the program was put" },
	{ "start", "the list of stages itself" },
	{ "guard", "the secret that stack frames are checked with" },
	{ "boot", "arguments, environment, what the system says" },
	{ "thread", "the main thread's descriptor and thread-local data" },
	{ "faults", "stack overflow and hardware faults reported" },
	{ "heap", "the source of memory" },
	{ "stdio", "descriptors 0 to 2 and inherited ones" },
	{ "preinit", "initializers that run before constructors" },
	{ "init", "constructors" },
	{ "main", "the program" },
	{ "atexit", "handlers, newest first" },
	{ "fini", "destructors" },
	{ "flush", "buffered output written" },
	{ "heap_end", "memory given back" },
	{ "exit", "the end" },
};

static const struct cost *find_cost(const struct program *program, const char *stage)
{
	for (size_t i = 0; i < program->trace.cost_count; i++)
		if (strcmp(program->trace.costs[i].stage, stage) == 0)
			return &program->trace.costs[i];
	return NULL;
}

static int has_stage(const struct program *program, const char *stage)
{
	for (size_t i = 0; i < program->image.stage_count; i++)
		if (strcmp(program->image.stages[i].name, stage) == 0)
			return 1;
	return find_cost(program, stage) != NULL;
}

static const char *function_of(const struct program *program, const char *stage)
{
	static char text[32];
	for (size_t i = 0; i < program->image.stage_count; i++) {
		if (strcmp(program->image.stages[i].name, stage) != 0)
			continue;
		const char *name = image_symbol(&program->image, program->image.stages[i].address);
		if (name != NULL)
			return name;
		snprintf(text, sizeof text, "0x%llx", (unsigned long long)program->image.stages[i].address);
		return text;
	}
	return "";
}

static int list(struct program *program)
{
	if (image_read(program->path, &program->image) < 0)
		return -1;
	printf("%s: %s%s, linked at 0x%llx, entry 0x%llx\n", program->path,
		program->image.kind == IMAGE_PE ? "PE" : "ELF",
		program->image.kind == IMAGE_PE ? "" : program->image.relocatable ? ", position-independent" : ", static",
		(unsigned long long)program->image.base, (unsigned long long)program->image.entry);
	if (program->image.stage_count == 0)
		printf("  no stage records: not built with twincrt\n");
	for (size_t s = 0; s < sizeof stages / sizeof *stages; s++)
		for (size_t i = 0; i < program->image.stage_count; i++)
			if (strcmp(program->image.stages[i].name, stages[s].name) == 0) {
				const char *name = image_symbol(&program->image, program->image.stages[i].address);
				printf("  %-9s 0x%-12llx %-24s %s\n", stages[s].name,
					(unsigned long long)program->image.stages[i].address, name == NULL ? "" : name,
					stages[s].purpose);
			}
	for (size_t i = 0; i < program->image.import_count; i++)
		printf("  imports   %s %s\n", program->image.imports[i].library, program->image.imports[i].name);
	return 0;
}

static int trace(struct program *program)
{
	if (image_read(program->path, &program->image) < 0)
		return -1;
	/* A path with a slash, so that PATH is not searched. */
	char *resolved = realpath(program->path, NULL);
	if (resolved == NULL)
		return -1;
	char *argv[3] = { resolved, NULL, NULL };
	const char *wine = options.wine;
	if (program->image.kind == IMAGE_PE) {
		if (wine == NULL)
			wine = access("/usr/lib/wine/wine64", X_OK) == 0 ? "/usr/lib/wine/wine64" : "wine64";
		argv[0] = (char *)wine;
		argv[1] = resolved;
	}
	int result = trace_run(&program->image, argv, wine, &program->trace);
	free(resolved);
	return result;
}

static void print_calls(const struct cost *cost)
{
	for (unsigned i = 0; i < cost->call_count; i++)
		printf("%s%s", i == 0 ? "" : " ", cost->call_names[i]);
}

static void totals_line(const struct program *p)
{
	printf("%-22s", p->label);
	if (!p->trace.reached_main) {
		printf(" main not found (stripped?)\n");
		return;
	}
	printf(" %9llu (%u)   %9llu (%u)\n", (unsigned long long)p->trace.before_main, p->trace.calls_before_main,
		(unsigned long long)p->trace.after_main, p->trace.calls_after_main);
}

static int trace_one(struct program *p)
{
	if (trace(p) < 0)
		return -1;
	printf("%s\n%-9s %-24s %12s %6s\n", p->path, "stage", "function", "instructions", "calls");
	for (size_t s = 0; s < sizeof stages / sizeof *stages; s++) {
		const struct cost *cost = find_cost(p, stages[s].name);
		if (cost == NULL)
			continue;
		printf("%-9s %-24s %12llu %6u  ", stages[s].name, function_of(p, stages[s].name),
			(unsigned long long)cost->instructions, cost->calls);
		print_calls(cost);
		printf("\n");
	}
	printf("exec to main: %llu instructions, %u calls; main to exit: %llu instructions, %u calls\n",
		(unsigned long long)p->trace.before_main, p->trace.calls_before_main,
		(unsigned long long)p->trace.after_main, p->trace.calls_after_main);
	if (WIFSIGNALED(p->trace.status))
		printf("ended by signal %d\n", WTERMSIG(p->trace.status));
	return 0;
}

static void compare_text(void)
{
	printf("%-9s", "");
	for (size_t c = 0; c < options.column_count; c++)
		printf("  %-34s", options.columns[c].label);
	printf("\n%-9s", "stage");
	for (size_t c = 0; c < options.column_count; c++)
		printf("  %-20s %7s %5s", "function", "instr.", "calls");
	printf("\n");
	for (size_t s = 0; s < sizeof stages / sizeof *stages; s++) {
		int any = 0;
		for (size_t c = 0; c < options.column_count; c++)
			any |= has_stage(&options.columns[c], stages[s].name);
		if (!any)
			continue;
		printf("%-9s", stages[s].name);
		for (size_t c = 0; c < options.column_count; c++) {
			const struct cost *cost = find_cost(&options.columns[c], stages[s].name);
			if (cost == NULL)
				printf("  %-34s", "-");
			else
				printf("  %-20.20s %7llu %5u", function_of(&options.columns[c], stages[s].name),
					(unsigned long long)cost->instructions, cost->calls);
		}
		printf("\n");
	}
	printf("\nCalls (system calls of an ELF, imported functions of a PE), in order:\n");
	for (size_t c = 0; c < options.column_count; c++) {
		printf("  %s:", options.columns[c].label);
		for (size_t s = 0; s < sizeof stages / sizeof *stages; s++) {
			const struct cost *cost = find_cost(&options.columns[c], stages[s].name);
			if (cost == NULL || cost->calls == 0)
				continue;
			printf(" [%s] ", stages[s].name);
			print_calls(cost);
		}
		printf("\n");
	}
	printf("\n%-22s %13s %17s\n", "instructions (calls)", "exec to main", "main to exit");
	for (size_t c = 0; c < options.column_count; c++)
		totals_line(&options.columns[c]);
	for (size_t i = 0; i < options.peer_count; i++)
		totals_line(&options.peers[i]);
}

static void compare_markdown(void)
{
	printf("| stage |");
	for (size_t c = 0; c < options.column_count; c++)
		printf(" %s | instructions | calls |", options.columns[c].label);
	printf("\n|---|");
	for (size_t c = 0; c < options.column_count; c++)
		printf("---|---:|---|");
	printf("\n");
	for (size_t s = 0; s < sizeof stages / sizeof *stages; s++) {
		int any = 0;
		for (size_t c = 0; c < options.column_count; c++)
			any |= has_stage(&options.columns[c], stages[s].name);
		if (!any)
			continue;
		printf("| %s |", stages[s].name);
		for (size_t c = 0; c < options.column_count; c++) {
			const struct cost *cost = find_cost(&options.columns[c], stages[s].name);
			if (cost == NULL) {
				printf(" - | | |");
				continue;
			}
			printf(" `%s` | %llu | ", function_of(&options.columns[c], stages[s].name),
				(unsigned long long)cost->instructions);
			print_calls(cost);
			printf(" |");
		}
		printf("\n");
	}
	printf("\n| program | exec to main: instructions (calls) | main to exit: instructions (calls) |\n|---|---:|---:|\n");
	for (size_t i = 0; i < options.column_count + options.peer_count; i++) {
		const struct program *p =
			i < options.column_count ? &options.columns[i] : &options.peers[i - options.column_count];
		printf("| %s | %llu (%u) | %llu (%u) |\n", p->label, (unsigned long long)p->trace.before_main,
			p->trace.calls_before_main, (unsigned long long)p->trace.after_main, p->trace.calls_after_main);
	}
}

static void label(struct program *program, char *argument)
{
	char *equals = strchr(argument, '=');
	program->label = argument;
	program->path = argument;
	if (equals != NULL) {
		*equals = '\0';
		program->path = equals + 1;
	}
}

static error_t parse(int key, char *argument, struct argp_state *state)
{
	switch (key) {
	case 'm':
		options.markdown = 1;
		return 0;
	case 'w':
		options.wine = argument;
		return 0;
	case 'p':
		if (options.peer_count == PEERS_MAX)
			argp_error(state, "too many peers");
		label(&options.peers[options.peer_count++], argument);
		return 0;
	case ARGP_KEY_ARG:
		if (options.command == NULL) {
			options.command = argument;
			return 0;
		}
		if (options.column_count == COLUMNS_MAX)
			argp_error(state, "too many programs");
		label(&options.columns[options.column_count++], argument);
		return 0;
	case ARGP_KEY_END:
		if (options.column_count == 0)
			argp_usage(state);
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

int main(int argc, char **argv)
{
	static const struct argp_option known[] = {
		{ "markdown", 'm', NULL, 0, "Print tables in Markdown", 0 },
		{ "peer", 'p', "LABEL=FILE", 0, "compare: also print the totals of this program of another runtime", 0 },
		{ "wine", 'w', "FILE", 0, "The wine that runs Windows programs", 0 },
		{ 0 },
	};
	static const struct argp argp = { known, parse, "COMMAND [LABEL=]PROGRAM...",
		"Shows how programs start and end, from outside, without changing them.\v"
		"Commands:\n  list     the stages recorded in each program, and its imports\n"
		"  trace    runs each program step by step and prints what every stage cost\n"
		"  compare  the same, side by side", NULL, NULL, NULL };
	if (argp_parse(&argp, argc, argv, 0, NULL, NULL) != 0)
		return 2;
	int failed = 0;
	if (strcmp(options.command, "list") == 0 || strcmp(options.command, "trace") == 0) {
		for (size_t c = 0; c < options.column_count; c++)
			failed |= (options.command[0] == 'l' ? list : trace_one)(&options.columns[c]) < 0;
	} else if (strcmp(options.command, "compare") == 0) {
		for (size_t c = 0; c < options.column_count; c++)
			failed |= trace(&options.columns[c]) < 0;
		for (size_t i = 0; i < options.peer_count; i++)
			failed |= trace(&options.peers[i]) < 0;
		if (!failed)
			(options.markdown ? compare_markdown : compare_text)();
	} else {
		fprintf(stderr, "crt-startup: no such command: %s\n", options.command);
		return 2;
	}
	for (size_t c = 0; c < options.column_count; c++)
		image_free(&options.columns[c].image);
	for (size_t i = 0; i < options.peer_count; i++)
		image_free(&options.peers[i].image);
	return failed;
}
