/* SPDX-License-Identifier: MIT */
/* fmtmsg(): a message with a label, a severity and advice. */
#include <fmtmsg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL = 1, SEVERITY = 2, TEXT = 4, ACTION = 8, TAG = 16, ALL = 31 };

/* The parts that MSGVERB names; what is no name there makes it mean nothing. */
static int wanted(void)
{
	static const char names[][9] = { "label", "severity", "text", "action", "tag" };
	const char *at = getenv("MSGVERB");
	int parts = 0;
	if (at == NULL || *at == '\0')
		return ALL;
	for (;;) {
		size_t length = strcspn(at, ":");
		int found = 0;
		for (int i = 0; i < 5; i++)
			if (strlen(names[i]) == length && memcmp(names[i], at, length) == 0)
				found = 1 << i;
		if (found == 0)
			return ALL;
		parts |= found;
		if (at[length] == '\0')
			return parts;
		at += length + 1;
	}
}

static int print(FILE *stream, int parts, const char *label, int severity, const char *text, const char *action, const char *tag)
{
	static const char *const names[] = { NULL, "HALT", "ERROR", "WARNING", "INFO" };
	const char *name = names[severity];
	if (label == NULL)
		parts &= ~LABEL;
	if (name == NULL)
		parts &= ~SEVERITY;
	if (text == NULL)
		parts &= ~TEXT;
	if (action == NULL)
		parts &= ~ACTION;
	if (tag == NULL)
		parts &= ~TAG;
	int first = parts & (LABEL | SEVERITY | TEXT), second = parts & (ACTION | TAG);
	return fprintf(stream, "%s%s%s%s%s%s%s%s%s%s%s", parts & LABEL ? label : "", parts & LABEL && first != LABEL ? ": " : "",
		parts & SEVERITY ? name : "", parts & SEVERITY && parts & TEXT ? ": " : "", parts & TEXT ? text : "", first != 0 && second != 0 ? "\n" : "",
		parts & ACTION ? "TO FIX: " : "", parts & ACTION ? action : "", parts & ACTION && parts & TAG ? "  " : "", parts & TAG ? tag : "", "\n") < 0;
}

int fmtmsg(long class, const char *label, int severity, const char *text, const char *action, const char *tag)
{
	int print_failed = 0, console_failed = 0;
	if (label != NULL) {
		/* POSIX: up to ten bytes, a colon, up to fourteen. */
		const char *colon = strchr(label, ':');
		if (colon == NULL || colon - label > 10 || strlen(colon + 1) > 14)
			return MM_NOTOK;
	}
	if (severity < MM_NOSEV || severity > MM_INFO)
		return MM_NOTOK;
	if (class & MM_PRINT)
		print_failed = print(stderr, wanted(), label, severity, text, action, tag);
	if (class & MM_CONSOLE) {
		FILE *console = fopen("/dev/console", "w");
		console_failed = console == NULL;
		if (console != NULL) {
			console_failed = print(console, ALL, label, severity, text, action, tag);
			console_failed |= fclose(console) != 0;
		}
	}
	if (print_failed && console_failed)
		return MM_NOTOK;
	return print_failed ? MM_NOMSG : console_failed ? MM_NOCON : MM_OK;
}
