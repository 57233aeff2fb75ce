/* SPDX-License-Identifier: MIT */
/* argp_parse(): a tree of parsers, laid out in a row, each of which gets its options and the arguments that none before it knew. getopt_long() reads
 * the command line; a long option's value is its parser's number and its key. */
#define _GNU_SOURCE 1
#include <argp.h>
#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "argp_internal.h"
#include "program.h"

enum { KEY_BITS = 24, USAGE_KEY = -3 };

struct group {
	const struct argp *argp;
	/* Its number among its parent's children; -1 for the root. */
	int parent, child;
	/* Where its letters end in the string of all. */
	size_t letters_end;
	unsigned args_processed;
	void *input, **child_inputs, *hook;
};

struct parser {
	struct argp_state state;
	struct group *groups;
	size_t count;
	char *letters;
	struct option *options;
	size_t option_count, letter_count;
	int started;
};

static const struct argp_option help_options[] = {
	{ "help", '?', NULL, 0, "Give this help list", -1 },
	{ "usage", USAGE_KEY, NULL, 0, "Give a short usage message", 0 },
	{ NULL, 0, NULL, 0, NULL, 0 },
};
static const struct argp_option version_options[] = {
	{ "version", 'V', NULL, 0, "Print program version", -1 },
	{ NULL, 0, NULL, 0, NULL, 0 },
};

static error_t help_parser(int key, char *arg, struct argp_state *state)
{
	(void)arg;
	if (key == '?')
		argp_state_help(state, state->out_stream, ARGP_HELP_STD_HELP);
	else if (key == USAGE_KEY)
		argp_state_help(state, state->out_stream, ARGP_HELP_USAGE | ARGP_HELP_EXIT_OK);
	else
		return ARGP_ERR_UNKNOWN;
	return 0;
}

static error_t version_parser(int key, char *arg, struct argp_state *state)
{
	(void)arg;
	if (key != 'V')
		return ARGP_ERR_UNKNOWN;
	if (argp_program_version_hook != NULL)
		argp_program_version_hook(state->out_stream, state);
	else if (argp_program_version != NULL)
		fprintf(state->out_stream, "%s\n", argp_program_version);
	else
		argp_error(state, "%s", "(PROGRAM ERROR) No version known!?");
	if ((state->flags & ARGP_NO_EXIT) == 0)
		exit(0);
	return 0;
}

static const struct argp help_argp = { help_options, help_parser, NULL, NULL, NULL, NULL, NULL };
static const struct argp version_argp = { version_options, version_parser, NULL, NULL, NULL, NULL, NULL };

int __crt_argp_is_letter(const struct argp_option *option)
{
	return (option->flags & OPTION_DOC) == 0 && option->key > 0 && option->key <= UCHAR_MAX && isprint(option->key);
}

static void measure(struct parser *p, const struct argp *argp)
{
	p->count++;
	for (const struct argp_option *o = argp->options; o != NULL && !__crt_argp_is_end(o); o++) {
		p->option_count++;
		p->letter_count += 3;
	}
	for (const struct argp_child *child = argp->children; child != NULL && child->argp != NULL; child++)
		measure(p, child->argp);
}

static void lay_out(struct parser *p, const struct argp *argp, int parent, int child)
{
	int number = (int)p->count++;
	struct group *group = &p->groups[number];
	*group = (struct group){ .argp = argp, .parent = parent, .child = child };
	/* An alias has its option's key and argument. */
	const struct argp_option *real = argp->options;
	for (const struct argp_option *o = argp->options; o != NULL && !__crt_argp_is_end(o); o++) {
		if ((o->flags & OPTION_ALIAS) == 0)
			real = o;
		if ((real->flags & OPTION_DOC) != 0)
			continue;
		if (__crt_argp_is_letter(o)) {
			p->letters[p->letter_count++] = (char)o->key;
			for (int colons = real->arg == NULL ? 0 : real->flags & OPTION_ARG_OPTIONAL ? 2 : 1; colons > 0; colons--)
				p->letters[p->letter_count++] = ':';
		}
		int known = 0;
		for (size_t i = 0; o->name != NULL && i < p->option_count; i++)
			known |= strcmp(p->options[i].name, o->name) == 0;
		if (o->name != NULL && !known) {
			int key = o->key != 0 ? o->key : real->key;
			p->options[p->option_count++] = (struct option){
				o->name, real->arg == NULL ? no_argument : real->flags & OPTION_ARG_OPTIONAL ? optional_argument : required_argument, NULL,
				(int)((unsigned)key & ((1u << KEY_BITS) - 1)) | (int)((unsigned)(number + 1) << KEY_BITS),
			};
		}
	}
	group->letters_end = p->letter_count;
	int next = 0;
	for (const struct argp_child *c = argp->children; c != NULL && c->argp != NULL; c++)
		lay_out(p, c->argp, number, next++);
}

static error_t call(struct parser *p, struct group *group, int key, char *arg)
{
	if (group->argp->parser == NULL)
		return ARGP_ERR_UNKNOWN;
	p->state.hook = group->hook;
	p->state.input = group->input;
	p->state.child_inputs = group->child_inputs;
	p->state.arg_num = group->args_processed;
	error_t error = group->argp->parser(key, arg, &p->state);
	group->hook = p->state.hook;
	return error;
}

static error_t begin(struct parser *p, void *input)
{
	for (size_t i = 0; i < p->count; i++) {
		struct group *group = &p->groups[i];
		int children = 0;
		while (group->argp->children != NULL && group->argp->children[children].argp != NULL)
			children++;
		if (children != 0) {
			group->child_inputs = calloc((size_t)children, sizeof *group->child_inputs);
			if (group->child_inputs == NULL)
				return ENOMEM;
		}
	}
	p->groups[0].input = input;
	for (size_t i = 0; i < p->count; i++) {
		struct group *group = &p->groups[i];
		if (group->parent >= 0)
			group->input = p->groups[group->parent].child_inputs[group->child];
		/* A parser that is nothing but its one child. */
		if (group->argp->parser == NULL && group->argp->children != NULL && group->argp->children[0].argp != NULL)
			group->child_inputs[0] = group->input;
		error_t error = call(p, group, ARGP_KEY_INIT, NULL);
		if (error != 0 && error != ARGP_ERR_UNKNOWN)
			return error;
	}
	return 0;
}

static error_t take_argument(struct parser *p, char *arg)
{
	int index = p->state.next, key = 0;
	error_t error = ARGP_ERR_UNKNOWN;
	struct group *group = p->groups;
	for (; group < p->groups + p->count && error == ARGP_ERR_UNKNOWN; group++) {
		/* Behind the argument, so that a parser can go back to it. */
		p->state.next = index;
		key = ARGP_KEY_ARG;
		error = call(p, group, key, arg);
		if (error == ARGP_ERR_UNKNOWN) {
			p->state.next = index - 1;
			key = ARGP_KEY_ARGS;
			error = call(p, group, key, NULL);
		}
	}
	if (error == 0) {
		group--;
		if (key == ARGP_KEY_ARGS)
			p->state.next = p->state.argc;
		/* One that was given back is not counted. */
		if (p->state.next >= index)
			group->args_processed += (unsigned)(p->state.next - index + 1);
	}
	return error;
}

static error_t take_option(struct parser *p, int value)
{
	static const char unknown[] = "-%c: (PROGRAM ERROR) Option should have been recognized!?";
	error_t error = ARGP_ERR_UNKNOWN;
	unsigned number = (unsigned)value >> KEY_BITS;
	if (number == 0) {
		const char *place = strchr(p->letters, value);
		for (size_t i = 0; place != NULL && i < p->count; i++) {
			if ((size_t)(place - p->letters) < p->groups[i].letters_end) {
				error = call(p, &p->groups[i], value, optarg);
				break;
			}
		}
	} else {
		/* Keys may be negative. */
		int key = (int)((unsigned)value << (32 - KEY_BITS)) >> (32 - KEY_BITS);
		error = call(p, &p->groups[number - 1], key, optarg);
	}
	if (error == ARGP_ERR_UNKNOWN) {
		if (number == 0)
			argp_error(&p->state, unknown, value);
		else
			argp_error(&p->state, "%s", "(PROGRAM ERROR) Option should have been recognized!?");
	}
	return error;
}

/* The next thing on the command line: 0, an error, or -1 at the end. *unknown: nobody had a use for it. */
static error_t step(struct parser *p, int *options_left, int *unknown)
{
	int value = -1;
	if (p->state.quoted != 0 && p->state.next < p->state.quoted)
		/* A parser went back behind the "--". */
		p->state.quoted = 0;
	if (*options_left && p->state.quoted == 0) {
		/* Zero has getopt() forget what was before. */
		optind = p->started ? p->state.next : 0;
		p->started = 1;
		optopt = -1;
		value = p->state.flags & ARGP_LONG_ONLY ? getopt_long_only(p->state.argc, p->state.argv, p->letters, p->options, NULL) :
			getopt_long(p->state.argc, p->state.argv, p->letters, p->options, NULL);
		p->state.next = optind;
		if (value == -1) {
			*options_left = 0;
			if (p->state.next > 1 && strcmp(p->state.argv[p->state.next - 1], "--") == 0)
				p->state.quoted = p->state.next;
		} else if (value == '?' && optopt != -1) {
			/* getopt_long() has said why. A '?' that was asked for leaves optopt alone. */
			*unknown = 0;
			return EINVAL;
		}
	}
	error_t error;
	if (value == -1) {
		if (p->state.next >= p->state.argc || (p->state.flags & ARGP_NO_ARGS) != 0)
			return -1;
		char *arg = p->state.argv[p->state.next++];
		error = take_argument(p, arg);
	} else if (value == 1) {
		error = take_argument(p, optarg);
	} else {
		error = take_option(p, value);
	}
	*unknown = error == ARGP_ERR_UNKNOWN && (value == -1 || value == 1);
	return error;
}

static error_t finish(struct parser *p, error_t error, int unknown, int *index)
{
	if (error == ARGP_ERR_UNKNOWN && unknown)
		error = 0;
	if (error == 0) {
		if (p->state.next == p->state.argc) {
			for (size_t i = 0; i < p->count && (error == 0 || error == ARGP_ERR_UNKNOWN); i++) {
				if (p->groups[i].args_processed == 0)
					error = call(p, &p->groups[i], ARGP_KEY_NO_ARGS, NULL);
			}
			for (size_t i = p->count; i-- > 0 && (error == 0 || error == ARGP_ERR_UNKNOWN);)
				error = call(p, &p->groups[i], ARGP_KEY_END, NULL);
			if (error == ARGP_ERR_UNKNOWN)
				error = 0;
			if (index != NULL)
				*index = p->state.next;
		} else if (index != NULL) {
			*index = p->state.next;
		} else {
			if ((p->state.flags & ARGP_NO_ERRS) == 0 && p->state.err_stream != NULL)
				fprintf(p->state.err_stream, "%s: Too many arguments\n", p->state.name);
			error = ARGP_ERR_UNKNOWN;
		}
	}
	if (error != 0) {
		if (error == EINVAL || error == ARGP_ERR_UNKNOWN)
			argp_state_help(&p->state, p->state.err_stream, ARGP_HELP_STD_ERR);
		for (size_t i = 0; i < p->count; i++)
			(void)call(p, &p->groups[i], ARGP_KEY_ERROR, NULL);
	} else {
		for (size_t i = p->count; i-- > 0 && (error == 0 || error == ARGP_ERR_UNKNOWN);)
			error = call(p, &p->groups[i], ARGP_KEY_SUCCESS, NULL);
		if (error == ARGP_ERR_UNKNOWN)
			error = 0;
	}
	for (size_t i = p->count; i-- > 0;)
		(void)call(p, &p->groups[i], ARGP_KEY_FINI, NULL);
	return error == ARGP_ERR_UNKNOWN ? EINVAL : error;
}

error_t argp_parse(const struct argp *argp, int argc, char **argv, unsigned flags, int *index, void *input)
{
	struct parser p = { .count = 0 };
	struct argp_child children[4] = { { NULL, 0, NULL, 0 } };
	struct argp whole = { .children = children };
	error_t error = ENOMEM;
	int next = 0;
	if ((flags & ARGP_NO_HELP) == 0) {
		/* The program's parser, and those of the options that all programs have, under one without anything of its own. */
		if (argp != NULL)
			children[next++].argp = argp;
		children[next++].argp = &help_argp;
		if (argp_program_version != NULL || argp_program_version_hook != NULL)
			children[next++].argp = &version_argp;
		argp = &whole;
	}
	if (argp == NULL)
		return EINVAL;
	measure(&p, argp);
	p.groups = calloc(p.count, sizeof *p.groups);
	p.letters = calloc(p.letter_count + 3, 1);
	p.options = calloc(p.option_count + 1, sizeof *p.options);
	if (p.groups != NULL && p.letters != NULL && p.options != NULL) {
		p.count = p.option_count = p.letter_count = 0;
		if ((flags & (ARGP_IN_ORDER | ARGP_NO_ARGS)) != 0)
			p.letters[p.letter_count++] = flags & ARGP_IN_ORDER ? '-' : '+';
		lay_out(&p, argp, -1, 0);
		p.state = (struct argp_state){
			.root_argp = argp, .argc = argc, .argv = argv, .flags = flags, .err_stream = stderr, .out_stream = stdout, .pstate = &p,
		};
		const char *name = argc > 0 && argv[0] != NULL ? argv[0] : __crt_program_name();
		p.state.name = strrchr(name, '/') != NULL ? strrchr(name, '/') + 1 : (char *)(uintptr_t)name;
		int was_silent = opterr, options_left = 1, unknown = 0;
		opterr = (flags & ARGP_NO_ERRS) == 0;
		error = begin(&p, input);
		p.state.next = 1;
		while (error == 0)
			error = step(&p, &options_left, &unknown);
		error = finish(&p, error == -1 ? 0 : error, unknown, index);
		opterr = was_silent;
		for (size_t i = 0; i < p.count; i++)
			free(p.groups[i].child_inputs);
	}
	free(p.groups);
	free(p.letters);
	free(p.options);
	return error;
}
