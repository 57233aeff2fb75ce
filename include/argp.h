/* SPDX-License-Identifier: MIT */
/* Command lines: options, their help and their errors, as glibc has them. On both targets. */
#ifndef _ARGP_H
#define _ARGP_H

#include <bits/features.h>
#include <bits/errno_t.h>
#include <bits/printf_attr.h>
#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>

__CRT_BEGIN_DECLS

#ifndef __error_t_defined
#define __error_t_defined 1
typedef int error_t;
#endif

/* An option; an element of zeros ends the array. A printable key is its letter, too; key 0 is an alias of the one before; neither key nor name: `doc` is a headline. */
struct argp_option {
	const char *name;
	int key;
	const char *arg;  /* the argument's name in the help; NULL: there is none */
	int flags;        /* OPTION_* */
	const char *doc;
	int group;        /* the help's order: 0, 1, 2 ... -2, -1; 0 is the group of the one before, or a headline's own */
};
#define OPTION_ARG_OPTIONAL 0x1
#define OPTION_HIDDEN 0x2
#define OPTION_ALIAS 0x4
#define OPTION_DOC 0x8         /* no option, but text that stands among them */
#define OPTION_NO_USAGE 0x10

struct argp;
struct argp_state;
struct argp_child;

/* Gets each option's key and argument, and the keys below. 0, an error number, or ARGP_ERR_UNKNOWN for a key that it has no use for. */
typedef error_t (*argp_parser_t)(int __key, char *__arg, struct argp_state *__state);
#define ARGP_ERR_UNKNOWN E2BIG
#define ARGP_KEY_ARG 0             /* an argument that is no option's */
#define ARGP_KEY_ARGS 0x1000006    /* all that are left, if ARGP_KEY_ARG was not known: from argv[next] on */
#define ARGP_KEY_END 0x1000001     /* there are no more */
#define ARGP_KEY_NO_ARGS 0x1000002 /* there were none for this parser */
#define ARGP_KEY_INIT 0x1000003    /* before all */
#define ARGP_KEY_FINI 0x1000007    /* after all */
#define ARGP_KEY_SUCCESS 0x1000004
#define ARGP_KEY_ERROR 0x1000005

struct argp {
	const struct argp_option *options;
	argp_parser_t parser;
	const char *args_doc;               /* the arguments in the usage; lines are alternatives */
	const char *doc;                    /* before the options, and, behind "\v", after them */
	const struct argp_child *children;  /* others that take part; ended by one without an argp */
	char *(*help_filter)(int __key, const char *__text, void *__input);
	const char *argp_domain;
};
#define ARGP_KEY_HELP_PRE_DOC 0x2000001
#define ARGP_KEY_HELP_POST_DOC 0x2000002
#define ARGP_KEY_HELP_HEADER 0x2000003
#define ARGP_KEY_HELP_EXTRA 0x2000004
#define ARGP_KEY_HELP_DUP_ARGS_NOTE 0x2000005
#define ARGP_KEY_HELP_ARGS_DOC 0x2000006

struct argp_child {
	const struct argp *argp;
	int flags;
	const char *header; /* a headline above its options; "" for an empty line */
	int group;
};

/* What a parser sees of the parsing. */
struct argp_state {
	const struct argp *root_argp;
	int argc;
	char **argv;
	int next;            /* the next argument; may be changed */
	unsigned flags;
	unsigned arg_num;    /* how many ARGP_KEY_ARG there were */
	int quoted;          /* behind "--": where; else 0 */
	void *input;         /* of argp_parse() for the root, of child_inputs for a child */
	void **child_inputs; /* what ARGP_KEY_INIT stores for the children */
	void *hook;          /* the parser's own */
	char *name;
	FILE *err_stream, *out_stream;
	void *pstate;
};

#define ARGP_PARSE_ARGV0 0x01 /* no effect */
#define ARGP_NO_ERRS 0x02     /* no messages */
#define ARGP_NO_ARGS 0x04     /* stop at the first argument that is no option */
#define ARGP_IN_ORDER 0x08    /* arguments between options are given in their place */
#define ARGP_NO_HELP 0x10     /* no --help, --usage, --version */
#define ARGP_NO_EXIT 0x20     /* never exit */
#define ARGP_LONG_ONLY 0x40   /* "-name" for "--name" */
#define ARGP_SILENT (ARGP_NO_EXIT | ARGP_NO_ERRS | ARGP_NO_HELP)

/* Parses a command line. 0; what a parser returned; EINVAL for an unknown option or too many arguments, unless it exits with argp_err_exit_status; ENOMEM. *index: the first argument that was not parsed. Not thread-safe. */
error_t argp_parse(const struct argp *__argp, int __argc, char **__argv, unsigned __flags, int *__index, void *__input);

/* If not NULL: --version prints the text, or calls the function; the help ends with the address. */
extern const char *argp_program_version;
extern void (*argp_program_version_hook)(FILE *__stream, struct argp_state *__state);
extern const char *argp_program_bug_address;
/* EX_USAGE (64) at first. */
extern error_t argp_err_exit_status;

#define ARGP_HELP_USAGE 0x01
#define ARGP_HELP_SHORT_USAGE 0x02
#define ARGP_HELP_SEE 0x04
#define ARGP_HELP_LONG 0x08
#define ARGP_HELP_PRE_DOC 0x10
#define ARGP_HELP_POST_DOC 0x20
#define ARGP_HELP_DOC (ARGP_HELP_PRE_DOC | ARGP_HELP_POST_DOC)
#define ARGP_HELP_BUG_ADDR 0x40
#define ARGP_HELP_LONG_ONLY 0x80
#define ARGP_HELP_EXIT_ERR 0x100
#define ARGP_HELP_EXIT_OK 0x200
#define ARGP_HELP_STD_ERR (ARGP_HELP_SEE | ARGP_HELP_EXIT_ERR)
#define ARGP_HELP_STD_USAGE (ARGP_HELP_SHORT_USAGE | ARGP_HELP_SEE | ARGP_HELP_EXIT_ERR)
#define ARGP_HELP_STD_HELP (ARGP_HELP_SHORT_USAGE | ARGP_HELP_LONG | ARGP_HELP_EXIT_OK | ARGP_HELP_DOC | ARGP_HELP_BUG_ADDR)

/* Writes the parts of the help that the flags name. */
void argp_help(const struct argp *__argp, FILE *__stream, unsigned __flags, char *__name);
/* The same for a parser, which then may exit; nothing with ARGP_NO_ERRS. */
void argp_state_help(const struct argp_state *__state, FILE *__stream, unsigned __flags);
/* The short usage, and an exit. */
void argp_usage(const struct argp_state *__state);
/* "program: message" on err_stream, where to find help, and an exit with argp_err_exit_status. */
void argp_error(const struct argp_state *__state, const char *__format, ...) __CRT_PRINTF(2, 3);
/* "program: message: error" and an exit with `status`, unless that is 0. */
void argp_failure(const struct argp_state *__state, int __status, int __number, const char *__format, ...) __CRT_PRINTF(4, 5);

__CRT_END_DECLS

#endif
