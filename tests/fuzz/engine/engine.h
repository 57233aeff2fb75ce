/* SPDX-License-Identifier: MIT */
/* What the libFuzzer programs share: reading an input piece by piece, and stopping at what must not be. */
#ifndef ENGINE_H
#define ENGINE_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Core's errno. */
int *crt___errno_location(void);

static const uint8_t *engine_at, *engine_end;

static inline void engine_start(const uint8_t *data, size_t size)
{
	engine_at = data;
	engine_end = data + size;
}

/* The next byte; zeros behind the end. */
static inline unsigned engine_byte(void)
{
	return engine_at < engine_end ? *engine_at++ : 0;
}

static inline uint64_t engine_word(unsigned bytes)
{
	uint64_t word = 0;
	while (bytes-- > 0)
		word = word << 8 | engine_byte();
	return word;
}

/* What is left, as a string in a block of exactly its size; the caller frees it. */
static inline char *engine_rest(size_t *length)
{
	*length = (size_t)(engine_end - engine_at);
	char *text = malloc(*length + 1);
	if (text == NULL)
		abort();
	memcpy(text, engine_at, *length);
	text[*length] = '\0';
	engine_at = engine_end;
	return text;
}

/* The same up to the next NUL. */
static inline char *engine_string(size_t *length)
{
	const uint8_t *nul = memchr(engine_at, 0, (size_t)(engine_end - engine_at)), *end = engine_end;
	if (nul != NULL)
		engine_end = nul;
	char *text = engine_rest(length);
	engine_end = end;
	if (nul != NULL)
		engine_at = nul + 1;
	return text;
}

#define MUST(condition, ...) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "does not hold: %s; ", #condition); \
			fprintf(stderr, __VA_ARGS__); \
			fputc('\n', stderr); \
			abort(); \
		} \
	} while (0)

#endif
