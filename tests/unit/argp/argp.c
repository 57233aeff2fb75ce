/* SPDX-License-Identifier: MIT */
/* argp_parse() and argp_help(). The expectations are glibc 2.36's output for the same parsers. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <argp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the parsers were told. */
static char told[2000];
static unsigned most = 2;

static void tell(const char *who, int key, const char *arg, const struct argp_state *state)
{
	size_t size = strlen(told);
	if (key > 0x20 && key < 0x7f)
		snprintf(told + size, sizeof told - size, "%s -%c %s; ", who, key, arg != NULL ? arg : "-");
	else
		snprintf(told + size, sizeof told - size, "%s %x %s %d %u; ", who, (unsigned)key, arg != NULL ? arg : "-", state->next, state->arg_num);
}

static const struct argp_option child_options[] = {
	{ "child-opt", 'c', "COUNT", 0, "An option of the child's, with a text that is long enough to be wrapped at the end of the line, and once more", 0 },
	{ "zap", 'z', NULL, 0, "Zap", 0 }, { NULL, 0, NULL, 0, NULL, 0 },
};

static error_t parse_child(int key, char *arg, struct argp_state *state)
{
	if (key != ARGP_KEY_ARG && key != ARGP_KEY_ARGS)
		tell("child", key, arg, state);
	if (key == ARGP_KEY_INIT)
		assert_ptr_equal(state->input, told);
	return key == 'c' || key == 'z' ? 0 : ARGP_ERR_UNKNOWN;
}

static const struct argp child = { child_options, parse_child, "[CHILD]", "Child doc.\vChild post.", NULL, NULL, NULL };
static const struct argp_child children[] = { { &child, 0, "Child options:", 3 }, { NULL, 0, NULL, 0 } };
static const struct argp_option options[] = {
	{ "verbose", 'v', NULL, 0, "Produce verbose output", 0 },
	{ "quiet", 'q', NULL, 0, "Don't produce any output", 0 },
	{ "silent", 's', NULL, OPTION_ALIAS, NULL, 0 },
	{ "output", 'o', "FILE", 0, "Output to FILE instead of standard output", 0 },
	{ "maybe", 'm', "ARG", OPTION_ARG_OPTIONAL, "Perhaps ARG", 0 },
	{ NULL, 0, NULL, 0, "The following options should be grouped together:", 0 },
	{ "abort", 300, NULL, 0, "Abort before showing any output", 0 },
	{ "a-very-long-option-name-here", -301, "WITH-ARG", 0, "Text", 0 },
	{ "hidden", 'h', NULL, OPTION_HIDDEN, "Hidden", 0 },
	{ NULL, 'k', "KEY", 0, "A letter alone", 0 },
	{ NULL, 0, NULL, 0, NULL, 0 },
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	tell("root", key, arg, state);
	switch (key) {
	case ARGP_KEY_INIT:
		state->child_inputs[0] = told;
		state->hook = &most;
		return 0;
	case ARGP_KEY_ARG:
		assert_ptr_equal(state->hook, &most);
		if (strcmp(arg, "five") == 0)
			return 5;
		return state->arg_num < most ? 0 : ARGP_ERR_UNKNOWN;
	case ARGP_KEY_ARGS:
		if (most != 0)
			return ARGP_ERR_UNKNOWN;
		assert_string_equal(state->argv[state->next], "x");
		return 0;
	case 'v': case 'q': case 's': case 'o': case 'm': case 'h': case 'k': case 300: case -301:
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp root = {
	options, parse, "ARG1 ARG2\nSTRING...",
	"Argp example -- a program with options and arguments using argp, whose text is longer than a line can be.\vSome text behind.", children, NULL, NULL,
};

static error_t run(unsigned flags, int *index, ...)
{
	static char *argv[20];
	int argc = 0;
	va_list list;
	va_start(list, index);
	for (char *arg = (char *)(uintptr_t)"/usr/bin/program"; arg != NULL; arg = va_arg(list, char *))
		argv[argc++] = arg;
	va_end(list);
	argv[argc] = NULL;
	told[0] = 0;
	return argp_parse(&root, argc, argv, flags | ARGP_SILENT, index, told);
}

static void test_parsing(void **state)
{
	(void)state;
	int index = -1;
	assert_int_equal(run(0, NULL, "-vofile", "a", "--maybe", "--output=x", "-mz", "b", (char *)NULL), 0);
	assert_string_equal(told, "root 1000003 - 0 0; child 1000003 - 0 0; root -v -; root -o file; root -m -; root -o x; root -m z; root 0 a 6 0; root 0 b 7 1; "
		"child 1000002 - 7 0; child 1000001 - 7 0; root 1000001 - 7 2; child 1000004 - 7 0; root 1000004 - 7 2; child 1000007 - 7 0; root 1000007 - 7 2; ");
	assert_int_equal(run(0, NULL, "--child", "5", "-z", "--abort", "--a-very=q", "-k", "y", (char *)NULL), 0);
	assert_non_null(strstr(told, "child -c 5; child -z -; root 12c - 5 0; root fffffed3 q 6 0; root -k y; root 1000002"));
	assert_int_equal(run(ARGP_IN_ORDER, NULL, "a", "-v", "b", (char *)NULL), 0);
	assert_non_null(strstr(told, "root 0 a 2 0; root -v -; root 0 b 4 1; "));
	assert_int_equal(run(ARGP_NO_ARGS, &index, "-v", "a", "-q", (char *)NULL), 0);
	assert_int_equal(index, 2);
	assert_null(strstr(told, "root 0 a"));
	assert_int_equal(run(ARGP_LONG_ONLY, NULL, "-verbose", "-output=x", (char *)NULL), 0);
	assert_non_null(strstr(told, "root -v -; root -o x; "));
	assert_int_equal(run(0, NULL, "--", "-v", (char *)NULL), 0);
	assert_non_null(strstr(told, "root 0 -v 3 0; "));

	/* What nobody has a use for. */
	assert_int_equal(run(0, NULL, "a", "b", "c", (char *)NULL), EINVAL);
	assert_non_null(strstr(told, "root 1000005"));
	assert_null(strstr(told, "root 1000001"));
	assert_int_equal(run(0, &index, "a", "b", "c", "d", (char *)NULL), 0);
	assert_int_equal(index, 3);
	assert_int_equal(run(0, NULL, "--bogus", (char *)NULL), EINVAL);
	assert_int_equal(run(0, NULL, "--output", (char *)NULL), EINVAL);
	assert_int_equal(run(0, NULL, "a", "five", (char *)NULL), 5);
	assert_non_null(strstr(told, "root 1000005"));
	most = 0;
	assert_int_equal(run(0, NULL, "x", "y", (char *)NULL), 0);
	assert_non_null(strstr(told, "root 1000006 - 1 0; child 1000002"));
	assert_non_null(strstr(told, "root 1000001 - 3 2; "));
	most = 2;
	assert_int_equal(argp_parse(NULL, 0, NULL, ARGP_NO_HELP, NULL, NULL), EINVAL);
}

static char text[4000];

static const char *write_help(unsigned flags)
{
	FILE *file = tmpfile();
	argp_help(&root, file, flags, (char *)(uintptr_t)"program");
	rewind(file);
	text[fread(text, 1, sizeof text - 1, file)] = 0;
	fclose(file);
	return text;
}

static void test_help(void **state)
{
	(void)state;
	argp_program_bug_address = "<bugs@example.org>";
	assert_string_equal(write_help(ARGP_HELP_STD_HELP & ~(ARGP_HELP_EXIT_OK | ARGP_HELP_EXIT_ERR)),
		"Usage: program [OPTION...] ARG1 ARG2 [CHILD]\n"
		"  or:  program [OPTION...] STRING... [CHILD]\n"
		"Argp example -- a program with options and arguments using argp, whose text is\n"
		"longer than a line can be.\n"
		"\n"
		"  -m, --maybe[=ARG]          Perhaps ARG\n"
		"  -o, --output=FILE          Output to FILE instead of standard output\n"
		"  -q, -s, --quiet, --silent  Don't produce any output\n"
		"  -v, --verbose              Produce verbose output\n"
		"\n"
		" The following options should be grouped together:\n"
		"      --a-very-long-option-name-here=WITH-ARG\n"
		"                             Text\n"
		"      --abort                Abort before showing any output\n"
		"  -k KEY                     A letter alone\n"
		"\n"
		"\n"
		" Child options:\n"
		"  -c, --child-opt=COUNT      An option of the child's, with a text that is long\n"
		"                             enough to be wrapped at the end of the line, and\n"
		"                             once more\n"
		"  -z, --zap                  Zap\n"
		"\n"
		"Mandatory or optional arguments to long options are also mandatory or optional\n"
		"for any corresponding short options.\n"
		"\n"
		"Some text behind.\n"
		"\n"
		"Child post.\n"
		"\n"
		"Report bugs to <bugs@example.org>.\n");
	assert_string_equal(write_help(ARGP_HELP_USAGE),
		"Usage: program [-qsvz] [-m[ARG]] [-o FILE] [-k KEY] [-c COUNT] [--maybe[=ARG]]\n"
		"            [--output=FILE] [--quiet] [--silent] [--verbose]\n"
		"            [--a-very-long-option-name-here=WITH-ARG] [--abort]\n"
		"            [--child-opt=COUNT] [--zap] ARG1 ARG2 [CHILD]\n"
		"  or:  program [OPTION...] STRING... [CHILD]\n");
	assert_string_equal(write_help(ARGP_HELP_SEE), "Try `program --help' or `program --usage' for more information.\n");
}

static void test_messages(void **state)
{
	(void)state;
	FILE *file = tmpfile();
	struct argp_state s = { .root_argp = &root, .name = (char *)(uintptr_t)"program", .flags = ARGP_NO_EXIT, .err_stream = file, .out_stream = file };
	argp_error(&s, "bad %d", 7);
	argp_failure(&s, 3, ENOENT, "failed %s", "here");
	argp_failure(&s, 3, 0, NULL);
	argp_state_help(&s, file, ARGP_HELP_STD_USAGE);
	s.flags |= ARGP_NO_ERRS;
	argp_error(&s, "never seen");
	argp_failure(&s, 3, 0, "never seen");
	rewind(file);
	text[fread(text, 1, sizeof text - 1, file)] = 0;
	fclose(file);
	assert_string_equal(text,
		"program: bad 7\nTry `program --help' or `program --usage' for more information.\n"
		"program: failed here: No such file or directory\nprogram\n"
		"Usage: program [OPTION...] ARG1 ARG2 [CHILD]\n  or:  program [OPTION...] STRING... [CHILD]\n"
		"Try `program --help' or `program --usage' for more information.\n");
	assert_int_equal(argp_err_exit_status, 64);
	assert_null(argp_program_version);
	assert_null(argp_program_version_hook);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parsing), cmocka_unit_test(test_help), cmocka_unit_test(test_messages),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
