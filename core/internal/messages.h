/* SPDX-License-Identifier: MIT */
/* The texts of numbers: lists kept as one run of strings, which costs neither pointers nor relocations. Finding the n-th means
 * walking over those before it, which nobody does often. */
#ifndef CRT_MESSAGES_H
#define CRT_MESSAGES_H

#include <stddef.h>

#include "attr.h"

/* Longest result of __crt_number_message() with its NUL; the room there is in struct crt_thread. */
enum { CRT_MESSAGE_SIZE = 32 };

/* strerror()'s text of a number, NULL if it has none. */
const char *__crt_error_text(int error);
/* Room for the longest text of an error number, with its NUL. */
enum { CRT_ERROR_SIZE = 64 };
/* Writes what strerror() says of the number, and returns the buffer. */
char *__crt_error_message(char buffer[CRT_ERROR_SIZE], int error);
/* strsignal()'s text of a number, NULL if it has none. */
const char *__crt_signal_text(int signal);
/* Writes `prefix` and the number in decimal; `buffer`. */
char *__crt_number_message(char buffer[CRT_MESSAGE_SIZE], const char *prefix, int number);

/* The string with this index (from 0) in a run of `count` strings; NULL beyond them and for an empty one, which marks a gap. */
CRT_INLINE const char *nth_string(const char *run, size_t count, size_t index)
{
	if (index >= count)
		return NULL;
	while (index-- != 0) {
		while (*run++ != 0) {
		}
	}
	return *run != 0 ? run : NULL;
}

#endif
