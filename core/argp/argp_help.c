/* SPDX-License-Identifier: MIT */
/* argp_help() and its kin: what a program says of its options. Columns, order and words are glibc's, so that programs' outputs can be compared. */
#define _GNU_SOURCE 1
#include <argp.h>
#include <ctype.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "argp_internal.h"
#include "program.h"

enum { LETTER_COLUMN = 2, NAME_COLUMN = 6, DOC_COLUMN = 29, HEADER_COLUMN = 1, USAGE_INDENT = 12, LINE = 79 };

/* Text under way to a stream: words that would go beyond the line begin the next one, at the margin. */
struct page {
	FILE *stream;
	int column, margin;
	/* Blanks that are written before the next word, if it is on the same line. */
	int blanks;
	/* Something was written. */
	int any;
};

static void new_line(struct page *page)
{
	fputc('\n', page->stream);
	page->column = page->blanks = 0;
	page->any = 1;
}

static void go_to(struct page *page, int column)
{
	for (; page->column < column; page->column++)
		fputc(' ', page->stream);
	page->blanks = 0;
}

static void word(struct page *page, const char *text, size_t size)
{
	if (page->column + page->blanks + (int)size > LINE && page->column > page->margin)
		new_line(page);
	else
		for (; page->blanks > 0; page->blanks--, page->column++)
			fputc(' ', page->stream);
	if (page->column == 0)
		go_to(page, page->margin);
	fwrite(text, 1, size, page->stream);
	page->column += (int)size;
	page->any = 1;
}

static void words(struct page *page, const char *text)
{
	while (*text != 0) {
		if (*text == '\n') {
			new_line(page);
			text++;
		} else if (*text == ' ') {
			page->blanks++;
			text++;
		} else {
			size_t size = strcspn(text, " \n");
			word(page, text, size);
			text += size;
		}
	}
}

/* An option with its aliases, or a headline. */
struct entry {
	const struct argp_option *option;
	int count;
	int group;
	/* The headline of the child that it comes from; numbers of children with one; the child's group. */
	const char *header;
	int cluster, cluster_group;
	int order;
	const struct argp *argp;
};

struct entries {
	struct entry *list;
	int count, clusters;
};

static int count_entries(const struct argp *argp)
{
	int count = 0;
	for (const struct argp_option *o = argp->options; o != NULL && !__crt_argp_is_end(o); o++)
		count += (o->flags & OPTION_ALIAS) == 0;
	for (const struct argp_child *child = argp->children; child != NULL && child->argp != NULL; child++)
		count += count_entries(child->argp);
	return count;
}

static void collect(struct entries *entries, const struct argp *argp, const char *header, int cluster, int cluster_group)
{
	int group = 0;
	for (const struct argp_option *o = argp->options; o != NULL && !__crt_argp_is_end(o);) {
		const struct argp_option *first = o++;
		while (!__crt_argp_is_end(o) && (o->flags & OPTION_ALIAS) != 0)
			o++;
		/* A headline without a group begins the next one. */
		group = first->group != 0 ? first->group : first->name == NULL && first->key == 0 ? group + 1 : group;
		entries->list[entries->count] = (struct entry){ first, (int)(o - first), group, header, cluster, cluster_group, entries->count, argp };
		entries->count++;
	}
	for (const struct argp_child *child = argp->children; child != NULL && child->argp != NULL; child++) {
		if (child->group != 0 || child->header != NULL)
			collect(entries, child->argp, child->header, ++entries->clusters, child->group);
		else
			collect(entries, child->argp, header, cluster, cluster_group);
	}
}

static int compare_groups(int a, int b)
{
	return (a < 0) == (b < 0) ? (a > b) - (a < b) : (a < b) - (a > b);
}

static const char *first_name(const struct entry *entry)
{
	for (int i = 0; i < entry->count; i++) {
		if (entry->option[i].name != NULL && (entry->option[i].flags & OPTION_HIDDEN) == 0)
			return entry->option[i].name;
	}
	return NULL;
}

static int first_letter(const struct entry *entry)
{
	for (int i = 0; i < entry->count; i++) {
		if (__crt_argp_is_letter(&entry->option[i]) && (entry->option[i].flags & OPTION_HIDDEN) == 0)
			return entry->option[i].key;
	}
	return 0;
}

static int is_headline(const struct entry *entry)
{
	return entry->option->name == NULL && entry->option->key == 0;
}

static int compare(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	int result;
	if (a->cluster != b->cluster) {
		result = compare_groups(a->cluster != 0 ? a->cluster_group : a->group, b->cluster != 0 ? b->cluster_group : b->group);
		return result != 0 ? result : a->cluster - b->cluster;
	}
	result = compare_groups(a->group, b->group);
	if (result != 0)
		return result;
	int a_letter = first_letter(a), b_letter = first_letter(b), a_doc = a->option->flags & OPTION_DOC, b_doc = b->option->flags & OPTION_DOC;
	const char *a_name = first_name(a), *b_name = first_name(b);
	/* Headlines come first, texts last. */
	if (is_headline(a) != is_headline(b))
		return is_headline(b) - is_headline(a);
	if (a_doc != b_doc)
		return a_doc - b_doc;
	if (a_letter == 0 && b_letter == 0 && a_name != NULL && b_name != NULL) {
		result = strcasecmp(a_name + strspn(a_name, a_doc ? " -" : ""), b_name + strspn(b_name, b_doc ? " -" : ""));
		return result != 0 ? result : a->order - b->order;
	}
	int a_first = a_letter != 0 ? a_letter : a_name != NULL ? a_name[0] : 0, b_first = b_letter != 0 ? b_letter : b_name != NULL ? b_name[0] : 0;
	result = tolower((unsigned char)a_first) - tolower((unsigned char)b_first);
	if (result == 0)
		result = b_first - a_first;
	return result != 0 ? result : a->order - b->order;
}

/* The text, as the parser's filter wants it; free it if it is another one. */
static const char *filtered(const struct argp *argp, int key, const char *text, const struct argp_state *state)
{
	return argp->help_filter != NULL ? argp->help_filter(key, text, state != NULL ? state->input : NULL) : text;
}

static void drop(const char *text, const char *original)
{
	if (text != original)
		free((char *)(uintptr_t)text);
}

static void headline(struct page *page, const struct argp *argp, const char *text, const struct argp_state *state)
{
	const char *said = filtered(argp, ARGP_KEY_HELP_HEADER, text, state);
	if (said != NULL && *said != 0) {
		if (page->any)
			new_line(page);
		page->margin = HEADER_COLUMN;
		words(page, said);
		new_line(page);
	}
	drop(said, text);
}

/* "=ARG", "[=ARG]", " ARG" or "[ARG]". */
static void argument(struct page *page, const struct argp_option *real, const char *between)
{
	if (real->arg == NULL)
		return;
	char *text = NULL;
	if (asprintf(&text, real->flags & OPTION_ARG_OPTIONAL ? "[%s%s]" : "%s%s", real->flags & OPTION_ARG_OPTIONAL && *between == ' ' ? "" : between, real->arg) < 0)
		return;
	fputs(text, page->stream);
	page->column += (int)strlen(text);
	free(text);
}

static void plain(struct page *page, const char *text)
{
	fputs(text, page->stream);
	page->column += (int)strlen(text);
	page->any = 1;
}

/* One entry; nonzero if an argument was left out behind a letter. */
static int write_entry(struct page *page, const struct entry *entry, const struct argp_state *state)
{
	const struct argp_option *real = entry->option;
	int has_name = 0, first = 1, left_out = 0;
	page->margin = 0;
	if (is_headline(entry)) {
		if (real->doc != NULL)
			headline(page, entry->argp, real->doc, state);
		return 0;
	}
	for (int i = 0; i < entry->count; i++)
		has_name |= entry->option[i].name != NULL && (entry->option[i].flags & OPTION_HIDDEN) == 0;
	for (int i = 0; i < entry->count; i++) {
		const struct argp_option *o = &entry->option[i];
		if (!__crt_argp_is_letter(o) || (o->flags & OPTION_HIDDEN) != 0 || (real->flags & OPTION_DOC) != 0)
			continue;
		if (!first)
			plain(page, ", ");
		first = 0;
		go_to(page, LETTER_COLUMN);
		char letter[3] = { '-', (char)o->key, 0 };
		plain(page, letter);
		if (!has_name)
			argument(page, real, " ");
		else
			left_out |= real->arg != NULL;
	}
	for (int i = 0; i < entry->count; i++) {
		const struct argp_option *o = &entry->option[i];
		if (o->name == NULL || (o->flags & OPTION_HIDDEN) != 0)
			continue;
		if (!first)
			plain(page, ", ");
		first = 0;
		if ((real->flags & OPTION_DOC) != 0) {
			go_to(page, LETTER_COLUMN);
			plain(page, o->name);
		} else {
			go_to(page, NAME_COLUMN);
			plain(page, "--");
			plain(page, o->name);
			argument(page, real, "=");
		}
	}
	if (first)
		return 0;
	const char *doc = filtered(entry->argp, real->key, real->doc, state);
	if (doc != NULL && *doc != 0) {
		if (page->column > DOC_COLUMN + 3)
			new_line(page);
		else if (page->column >= DOC_COLUMN)
			plain(page, "   ");
		page->margin = DOC_COLUMN;
		go_to(page, DOC_COLUMN);
		words(page, doc);
	}
	drop(doc, real->doc);
	new_line(page);
	return left_out;
}

static int has_arguments_doc(const struct argp *argp)
{
	if (argp->args_doc != NULL)
		return 1;
	for (const struct argp_child *child = argp->children; child != NULL && child->argp != NULL; child++) {
		if (has_arguments_doc(child->argp))
			return 1;
	}
	return 0;
}

/* The most alternatives that any parser has for its arguments. */
static int alternatives(const struct argp *argp)
{
	int most = 1, here = 1;
	for (const char *p = argp->args_doc; p != NULL && (p = strchr(p, '\n')) != NULL; p++)
		here++;
	if (here > most)
		most = here;
	for (const struct argp_child *child = argp->children; child != NULL && child->argp != NULL; child++) {
		int inner = alternatives(child->argp);
		if (inner > most)
			most = inner;
	}
	return most;
}

static void write_arguments(struct page *page, const struct argp *argp, int number, const struct argp_state *state)
{
	if (argp->args_doc != NULL) {
		const char *text = filtered(argp, ARGP_KEY_HELP_ARGS_DOC, argp->args_doc, state), *line = text;
		for (int i = 0; line != NULL && i < number && strchr(line, '\n') != NULL; i++)
			line = strchr(line, '\n') + 1;
		if (line != NULL && *line != 0 && *line != '\n') {
			char *copy = strndup(line, strcspn(line, "\n"));
			page->blanks = 1;
			if (copy != NULL)
				words(page, copy);
			free(copy);
		}
		drop(text, argp->args_doc);
	}
	for (const struct argp_child *child = argp->children; child != NULL && child->argp != NULL; child++)
		write_arguments(page, child->argp, number, state);
}

static void piece(struct page *page, const char *text)
{
	page->blanks = 1;
	word(page, text, strlen(text));
}

static void write_usage(struct page *page, const struct entries *entries)
{
	char text[300], letters[260];
	size_t count = 0;
	/* Letters together, then letters with arguments, then names. */
	for (int pass = 0; pass < 3; pass++) {
		for (int i = 0; i < entries->count; i++) {
			const struct entry *entry = &entries->list[i];
			const struct argp_option *real = entry->option;
			for (int j = 0; j < entry->count; j++) {
				const struct argp_option *o = &entry->option[j];
				if (((o->flags | real->flags) & (OPTION_NO_USAGE | OPTION_DOC)) != 0 || (o->flags & OPTION_HIDDEN) != 0)
					continue;
				if (pass == 0 && __crt_argp_is_letter(o) && real->arg == NULL && count < 255)
					letters[count++] = (char)o->key;
				if (pass == 1 && __crt_argp_is_letter(o) && real->arg != NULL) {
					snprintf(text, sizeof text, real->flags & OPTION_ARG_OPTIONAL ? "[-%c[%s]]" : "[-%c %s]", o->key, real->arg);
					piece(page, text);
				}
				if (pass == 2 && o->name != NULL) {
					snprintf(text, sizeof text, real->arg == NULL ? "[--%s]" : real->flags & OPTION_ARG_OPTIONAL ? "[--%s[=%s]]" : "[--%s=%s]", o->name,
						real->arg != NULL ? real->arg : "");
					piece(page, text);
				}
			}
		}
		if (pass == 0 && count != 0) {
			letters[count] = 0;
			snprintf(text, sizeof text, "[-%s]", letters);
			piece(page, text);
		}
	}
}

/* The texts before or behind the options; nonzero if there was one. */
static int write_docs(struct page *page, const struct argp *argp, const struct argp_state *state, int post, int blank_before)
{
	int any = 0;
	const char *split = argp->doc != NULL ? strchr(argp->doc, '\v') : NULL;
	const char *part = post ? (split != NULL ? split + 1 : NULL) : argp->doc;
	char *copy = part != NULL ? strndup(part, !post && split != NULL ? (size_t)(split - part) : strlen(part)) : NULL;
	const char *said = filtered(argp, post ? ARGP_KEY_HELP_POST_DOC : ARGP_KEY_HELP_PRE_DOC, copy, state);
	if (said != NULL && *said != 0) {
		if (blank_before)
			new_line(page);
		page->margin = 0;
		words(page, said);
		if (page->column != 0)
			new_line(page);
		any = 1;
	}
	if (said != copy)
		free((char *)(uintptr_t)said);
	free(copy);
	if (post && argp->help_filter != NULL) {
		const char *extra = argp->help_filter(ARGP_KEY_HELP_EXTRA, NULL, state != NULL ? state->input : NULL);
		if (extra != NULL) {
			if (any || blank_before)
				new_line(page);
			words(page, extra);
			if (page->column != 0)
				new_line(page);
			free((char *)(uintptr_t)extra);
			any = 1;
		}
	}
	/* Of those before the options the first alone. */
	for (const struct argp_child *child = argp->children; child != NULL && child->argp != NULL && (post || !any); child++)
		any |= write_docs(page, child->argp, state, post, any || blank_before);
	return any;
}

static void help(const struct argp *argp, const struct argp_state *state, FILE *stream, unsigned flags, const char *name)
{
	struct page page = { .stream = stream };
	struct entries entries = { .count = argp != NULL ? count_entries(argp) : 0 };
	int anything = 0;
	if (stream == NULL || argp == NULL)
		return;
	entries.list = calloc((size_t)entries.count + 1, sizeof *entries.list);
	if (entries.list == NULL)
		return;
	entries.count = 0;
	collect(&entries, argp, NULL, 0, 0);
	qsort(entries.list, (size_t)entries.count, sizeof *entries.list, compare);
	flockfile(stream);
	if ((flags & (ARGP_HELP_USAGE | ARGP_HELP_SHORT_USAGE)) != 0) {
		int count = has_arguments_doc(argp) ? alternatives(argp) : 1;
		for (int i = 0; i < count; i++) {
			page.margin = 0;
			plain(&page, i == 0 ? "Usage: " : "  or:  ");
			plain(&page, name);
			page.margin = USAGE_INDENT;
			if ((flags & ARGP_HELP_SHORT_USAGE) != 0) {
				if (entries.count != 0)
					piece(&page, "[OPTION...]");
			} else if (i == 0) {
				write_usage(&page, &entries);
			} else if (entries.count != 0) {
				piece(&page, "[OPTION...]");
			}
			write_arguments(&page, argp, i, state);
			new_line(&page);
		}
		anything = 1;
	}
	if ((flags & ARGP_HELP_PRE_DOC) != 0)
		anything |= write_docs(&page, argp, state, 0, 0);
	if ((flags & ARGP_HELP_SEE) != 0) {
		fprintf(stream, "Try `%s --help' or `%s --usage' for more information.\n", name, name);
		anything = 1;
	}
	if ((flags & ARGP_HELP_LONG) != 0 && entries.count != 0) {
		int left_out = 0, separate = 0;
		const struct entry *before = NULL;
		if (anything)
			new_line(&page);
		page.any = 0;
		for (int i = 0; i < entries.count; i++) {
			const struct entry *entry = &entries.list[i];
			if (first_letter(entry) == 0 && first_name(entry) == NULL && !is_headline(entry))
				continue;
			/* Groups stand apart once there has been a headline. */
			if (separate && before != NULL && !is_headline(entry) && (entry->group != before->group || entry->cluster != before->cluster))
				new_line(&page);
			if (entry->header != NULL && (before == NULL || before->cluster != entry->cluster)) {
				headline(&page, entry->argp, entry->header, state);
				separate = 1;
			}
			separate |= is_headline(entry);
			left_out |= write_entry(&page, entry, state);
			before = entry;
		}
		if (left_out) {
			static const char note[] = "Mandatory or optional arguments to long options are also mandatory or optional for any corresponding short options.";
			const char *said = filtered(argp, ARGP_KEY_HELP_DUP_ARGS_NOTE, note, state);
			if (said != NULL && *said != 0) {
				page.margin = 0;
				new_line(&page);
				words(&page, said);
				new_line(&page);
			}
			drop(said, note);
		}
		anything = 1;
	}
	if ((flags & ARGP_HELP_POST_DOC) != 0)
		anything |= write_docs(&page, argp, state, 1, anything);
	if ((flags & ARGP_HELP_BUG_ADDR) != 0 && argp_program_bug_address != NULL)
		fprintf(stream, "%sReport bugs to %s.\n", anything ? "\n" : "", argp_program_bug_address);
	funlockfile(stream);
	free(entries.list);
}

void argp_help(const struct argp *argp, FILE *stream, unsigned flags, char *name)
{
	help(argp, NULL, stream, flags, name);
}

static const char *name_of(const struct argp_state *state)
{
	return state != NULL ? state->name : __crt_program_name();
}

void argp_state_help(const struct argp_state *state, FILE *stream, unsigned flags)
{
	if (stream == NULL || (state != NULL && (state->flags & ARGP_NO_ERRS) != 0))
		return;
	if (state != NULL && (state->flags & ARGP_LONG_ONLY) != 0)
		flags |= ARGP_HELP_LONG_ONLY;
	help(state != NULL ? state->root_argp : NULL, state, stream, flags, name_of(state));
	if (state == NULL || (state->flags & ARGP_NO_EXIT) == 0) {
		if ((flags & ARGP_HELP_EXIT_ERR) != 0)
			exit(argp_err_exit_status);
		if ((flags & ARGP_HELP_EXIT_OK) != 0)
			exit(0);
	}
}

void argp_usage(const struct argp_state *state)
{
	argp_state_help(state, stderr, ARGP_HELP_STD_USAGE);
}

void argp_error(const struct argp_state *state, const char *format, ...)
{
	if (state != NULL && (state->flags & ARGP_NO_ERRS) != 0)
		return;
	FILE *stream = state != NULL ? state->err_stream : stderr;
	if (stream == NULL)
		return;
	va_list arguments;
	flockfile(stream);
	fprintf(stream, "%s: ", name_of(state));
	va_start(arguments, format);
	vfprintf(stream, format, arguments);
	va_end(arguments);
	fputc('\n', stream);
	argp_state_help(state, stream, ARGP_HELP_STD_ERR);
	funlockfile(stream);
}

void argp_failure(const struct argp_state *state, int status, int number, const char *format, ...)
{
	if (state != NULL && (state->flags & ARGP_NO_ERRS) != 0)
		return;
	FILE *stream = state != NULL ? state->err_stream : stderr;
	if (stream == NULL)
		return;
	flockfile(stream);
	fputs(name_of(state), stream);
	if (format != NULL) {
		va_list arguments;
		fputs(": ", stream);
		va_start(arguments, format);
		vfprintf(stream, format, arguments);
		va_end(arguments);
	}
	if (number != 0)
		fprintf(stream, ": %s", strerror(number));
	fputc('\n', stream);
	funlockfile(stream);
	if (status != 0 && (state == NULL || (state->flags & ARGP_NO_EXIT) == 0))
		exit(status);
}
