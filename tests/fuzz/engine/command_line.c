/* SPDX-License-Identifier: MIT */
/* Windows' command lines: any text is split as the plain model splits it, and what was split is quoted and split again. */
#include "engine.h"
#include "../../unit/windows/command_line_model.h"
#include "../../../platform/windows/command_line.c"
#define put put_quoted
#include "../../../platform/windows/quote_argument.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char expected[ROOM][ROOM];
	size_t length;

	engine_start(data, size);
	char *line = engine_string(&length);
	if (length < ROOM - 1) {
		/* The splitter may look as far behind the end as its contract says, and writes in place. */
		char *copy = malloc(length + 1 + PLAT_SCAN_SLACK);
		char **argv = malloc(PLAT_ARGUMENTS_MAX(length) * sizeof *argv);
		memset(copy, 'Z', length + 1 + PLAT_SCAN_SLACK);
		memcpy(copy, line, length + 1);
		int argc = __plat_split_command_line(copy, argv);
		int count = split_by_model(line, expected);
		MUST(argc == count && argv[argc] == NULL, "\"%s\": %d arguments instead of %d", line, argc, count);
		for (int i = 0; i < argc; i++)
			MUST(strcmp(argv[i], expected[i]) == 0, "\"%s\": argument %d is \"%s\" instead of \"%s\"", line, i, argv[i], expected[i]);
		/* All quoted again: the program's name has rules of its own, so another stands there. */
		char *again = malloc(2 * length + 3 * (size_t)argc + 8 + PLAT_SCAN_SLACK);
		size_t used = 1;
		again[0] = 'p';
		for (int i = 0; i < argc; i++) {
			again[used++] = ' ';
			used += __plat_quote_argument(again + used, expected[i]);
		}
		again[used] = '\0';
		char **arguments = malloc(PLAT_ARGUMENTS_MAX(used) * sizeof *arguments);
		MUST(__plat_split_command_line(again, arguments) == argc + 1, "\"%s\": quoted, it has another number of arguments", line);
		for (int i = 0; i < argc; i++)
			MUST(strcmp(arguments[i + 1], expected[i]) == 0, "argument \"%s\" comes back as \"%s\"", expected[i], arguments[i + 1]);
		free(arguments);
		free(again);
		free(copy);
		free(argv);
	}
	free(line);
	return 0;
}
