/* SPDX-License-Identifier: MIT */
/* getopt(), and the scanner it shares with getopt_long() and getopt_long_only().
 *
 * Arguments that are no options are moved behind the options as these are found (unless POSIX order is asked for), so that at the
 * end argv[optind] is the first of them. In the meantime argv[first_plain..last_plain) are those passed so far: each time an
 * option, with its argument, has been read, the two blocks change places. */
#include <stdlib.h>
#include <string.h>

#include "options.h"
#include "program.h"

char *optarg;
int optopt = '?';
int optind = 1;
int opterr = 1;

/* The next letter of a cluster like -abc; NULL or "" between arguments. */
static char *letters;
static int first_plain, last_plain;
static enum { PERMUTE, STOP, RETURN } order;

/* argv[first_plain..last_plain) and argv[last_plain..optind) change places, by three reversals. */
static void reverse(char **argv, int from, int to)
{
	while (from < --to) {
		char *t = argv[from];
		argv[from++] = argv[to];
		argv[to] = t;
	}
}

static void exchange(char **argv)
{
	reverse(argv, first_plain, last_plain);
	reverse(argv, last_plain, optind);
	reverse(argv, first_plain, optind);
	first_plain += optind - last_plain;
	last_plain = optind;
}

static void message(const char *const *strings, int silent)
{
	if (opterr && !silent)
		__crt_complain(strings);
}

/* The argument "--name", "--name=value" (or with one dash): the option's value, or what goes wrong with it; or -2 if `maybe_short`
 * and no long option has the name. */
static int long_option(int argc, char *const *argv, char *name, const char *dashes, const struct option *longs, int *index,
	int silent, int colon, int maybe_short)
{
	const char *program = argv[0];
	size_t length = strcspn(name, "=");
	const struct option *found = NULL;
	int ambiguous = 0;
	for (const struct option *o = longs; o->name != NULL; o++) {
		if (strncmp(o->name, name, length) != 0)
			continue;
		if (o->name[length] == '\0') {
			found = o;
			ambiguous = 0;
			break;
		}
		/* Two abbreviated names that mean the same are no ambiguity. */
		if (found == NULL)
			found = o;
		else if (found->has_arg != o->has_arg || found->flag != o->flag || found->val != o->val)
			ambiguous = 1;
	}
	if (found == NULL && maybe_short)
		return -2;
	letters = NULL;
	optind++;
	if (found == NULL) {
		message((const char *const[]){ program, ": unrecognized option '", dashes, name, "'\n", NULL }, silent);
		optopt = 0;
		return '?';
	}
	if (ambiguous) {
		message((const char *const[]){ program, ": option '", dashes, name, "' is ambiguous; possibilities:", NULL }, silent);
		for (const struct option *o = longs; o->name != NULL; o++)
			if (strncmp(o->name, name, length) == 0)
				message((const char *const[]){ " '", dashes, o->name, "'", NULL }, silent);
		message((const char *const[]){ "\n", NULL }, silent);
		optopt = 0;
		return '?';
	}
	if (name[length] == '=') {
		if (found->has_arg == no_argument) {
			message((const char *const[]){ program, ": option '", dashes, found->name, "' doesn't allow an argument\n", NULL },
				silent);
			optopt = found->val;
			return '?';
		}
		optarg = name + length + 1;
	} else if (found->has_arg == required_argument) {
		if (optind >= argc) {
			message((const char *const[]){ program, ": option '", dashes, found->name, "' requires an argument\n", NULL },
				silent);
			optopt = found->val;
			return colon ? ':' : '?';
		}
		optarg = argv[optind++];
	}
	if (index != NULL)
		*index = (int)(found - longs);
	if (found->flag != NULL) {
		*found->flag = found->val;
		return 0;
	}
	return found->val;
}

static int is_option(const char *argument)
{
	return argument[0] == '-' && argument[1] != '\0';
}

int __crt_getopt(int argc, char *const *argv, const char *options, const struct option *longs, int *index, int only)
{
	optarg = NULL;
	if (argc < 1)
		return -1;
	if (optind == 0 || letters == NULL) {
		if (optind == 0)
			optind = 1;
		/* A new list of arguments may begin at any index. */
		if (optind == 1 || first_plain > optind || last_plain > optind)
			first_plain = last_plain = optind;
		order = PERMUTE;
	}
	if (*options == '-' || *options == '+') {
		order = *options == '-' ? RETURN : STOP;
		options++;
	} else {
		order = getenv("POSIXLY_CORRECT") != NULL ? STOP : PERMUTE;
	}
	int silent = *options == ':', colon = silent;
	if (silent)
		options++;

	if (letters == NULL || *letters == '\0') {
		if (order == PERMUTE) {
			/* The options read since join the others in front; then the arguments that are none are passed. */
			if (first_plain != last_plain && last_plain != optind)
				exchange((char **)argv);
			else if (last_plain != optind)
				first_plain = optind;
			while (optind < argc && !is_option(argv[optind]))
				optind++;
			last_plain = optind;
		}
		if (optind < argc && strcmp(argv[optind], "--") == 0) {
			optind++;
			if (first_plain != last_plain && last_plain != optind)
				exchange((char **)argv);
			else if (first_plain == last_plain)
				first_plain = optind;
			last_plain = argc;
			optind = argc;
		}
		if (optind >= argc) {
			/* What was no option is next for the caller. */
			if (first_plain != last_plain)
				optind = first_plain;
			letters = NULL;
			return -1;
		}
		char *argument = argv[optind];
		if (!is_option(argument)) {
			if (order == STOP)
				return -1;
			optarg = argument;
			optind++;
			return 1;
		}
		if (longs != NULL && argument[1] == '-')
			return long_option(argc, argv, argument + 2, "--", longs, index, silent, colon, 0);
		if (longs != NULL && only && (argument[2] != '\0' || strchr(options, argument[1]) == NULL)) {
			int result = long_option(argc, argv, argument + 1, "-", longs, index, silent, colon,
				strchr(options, argument[1]) != NULL && argument[1] != ':');
			if (result != -2)
				return result;
		}
		letters = argument + 1;
	}

	char letter[2] = { *letters++, '\0' };
	const char *spec = letter[0] == ':' || letter[0] == ';' ? NULL : strchr(options, letter[0]);
	int last = *letters == '\0';
	if (last)
		optind++;
	if (spec == NULL) {
		message((const char *const[]){ argv[0], ": invalid option -- '", letter, "'\n", NULL }, silent);
		optopt = (unsigned char)letter[0];
		return '?';
	}
	/* GNU: "W;" makes "-W name" and "-Wname" other spellings of "--name". */
	if (longs != NULL && letter[0] == 'W' && spec[1] == ';') {
		if (last && optind >= argc) {
			message((const char *const[]){ argv[0], ": option requires an argument -- 'W'\n", NULL }, silent);
			optopt = 'W';
			letters = NULL;
			return colon ? ':' : '?';
		}
		return long_option(argc, argv, last ? argv[optind] : letters, "-W ", longs, index, silent, colon, 0);
	}
	if (spec[1] != ':')
		return (unsigned char)letter[0];
	if (!last) {
		optarg = letters;
		optind++;
	} else if (spec[2] != ':') {
		if (optind >= argc) {
			message((const char *const[]){ argv[0], ": option requires an argument -- '", letter, "'\n", NULL }, silent);
			optopt = (unsigned char)letter[0];
			letters = NULL;
			return colon ? ':' : '?';
		}
		optarg = argv[optind++];
	}
	letters = NULL;
	return (unsigned char)letter[0];
}

int getopt(int argc, char *const argv[], const char *options)
{
	return __crt_getopt(argc, argv, options, NULL, NULL, 0);
}
