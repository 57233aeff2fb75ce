/* SPDX-License-Identifier: MIT */
/* What a program changes by SetEnvironmentVariable() its children see, through system() and _popen() as through CreateProcess(); so it is with Microsoft's libraries
 * (Boost.Nowide's setenv() and its tests count on it). What it changes by setenv() or in `environ` they see, too. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <windows.h>

/* What a child finds under a name; "" for nothing. */
static const char *seen(const char *name)
{
	static char text[200];
	char line[200];
	FILE *stream = _popen("set", "r");
	size_t length = strlen(name);
	strcpy(text, "");
	assert_non_null(stream);
	while (fgets(line, sizeof line, stream) != NULL) {
		line[strcspn(line, "\r\n")] = '\0';
		if (strncmp(line, name, length) == 0 && line[length] == '=')
			strcpy(text, line + length + 1);
	}
	_pclose(stream);
	return text;
}

static void children_see_all_changes(void **state)
{
	(void)state;
	assert_true(SetEnvironmentVariableA("TWIN_EARLY", "before"));
	/* The array was made when cmocka looked for a variable, if not now. */
	(void)getenv("TWIN_EARLY");
	assert_string_equal(seen("TWIN_EARLY"), "before");
	assert_true(SetEnvironmentVariableA("TWIN_EARLY", "after"));
	assert_true(SetEnvironmentVariableA("TWIN_LATE", "late"));
	assert_string_equal(seen("TWIN_EARLY"), "after");
	assert_string_equal(seen("TWIN_LATE"), "late");
	/* setenv() makes an array of its own when it adds something. */
	assert_int_equal(setenv("TWIN_SET", "set", 1), 0);
	assert_string_equal(seen("TWIN_SET"), "set");
	assert_string_equal(seen("TWIN_LATE"), "late");
	assert_int_equal(setenv("TWIN_EARLY", "again", 1), 0);
	assert_string_equal(seen("TWIN_EARLY"), "again");
	assert_true(SetEnvironmentVariableA("windir", NULL));
	assert_string_equal(seen("windir"), "");
	assert_int_equal(unsetenv("TWIN_SET"), 0);
	assert_string_equal(seen("TWIN_SET"), "");
	assert_true(SetEnvironmentVariableA("TWIN_SET", "once more"));
	assert_string_equal(seen("TWIN_SET"), "once more");
	assert_string_equal(seen("TWIN_LATE"), "late");
}

static void an_array_of_the_programs_own(void **state)
{
	char system_root[300], one[] = "TWIN_ONE=1";
	char *list[] = { one, system_root, NULL };
	(void)state;
	snprintf(system_root, sizeof system_root, "SystemRoot=%s", getenv("SystemRoot"));
	assert_true(SetEnvironmentVariableA("TWIN_LATE", "late"));
	char **before = environ;
	environ = list;
	assert_string_equal(seen("TWIN_ONE"), "1");
	assert_string_equal(seen("TWIN_LATE"), "");
	environ = before;
	assert_string_equal(seen("TWIN_ONE"), "");
	assert_string_equal(seen("TWIN_LATE"), "late");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(children_see_all_changes),
		cmocka_unit_test(an_array_of_the_programs_own),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
