/* SPDX-License-Identifier: MIT */
/* The seeds' experiment: blocks that are split, freed in every order, and merged again can serve one large request, for ever. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	enum { BLOCKS = 64, SIZE = 40000 };
	static const char *const orders[] = { "forward", "backward", "odd then even", "inside out" };
	char *blocks[BLOCKS];
	for (int round = 0; round < 400; round++) {
		for (int i = 0; i < BLOCKS; i++) {
			blocks[i] = malloc(SIZE);
			if (blocks[i] == NULL)
				return printf("round %d: out of memory\n", round);
			memset(blocks[i], i, SIZE);
		}
		for (int i = 0; i < BLOCKS; i++)
			if (blocks[i][0] != i || blocks[i][SIZE - 1] != i)
				return printf("round %d: block %d is damaged\n", round, i);
		for (int i = 0; i < BLOCKS; i++) {
			int at = round % 4 == 0 ? i : round % 4 == 1 ? BLOCKS - 1 - i : round % 4 == 2 ? (i * 2 + i / (BLOCKS / 2)) % BLOCKS :
				i % 2 ? BLOCKS / 2 + i / 2 : BLOCKS / 2 - 1 - i / 2;
			free(blocks[at]);
			blocks[at] = NULL;
		}
		for (int i = 0; i < BLOCKS; i++)
			if (blocks[i] != NULL)
				return printf("%s: block %d was not freed\n", orders[round % 4], i);
		/* All of it in one piece: without merging, the heap would grow by this much every round. */
		char *whole = malloc((size_t)BLOCKS * SIZE);
		if (whole == NULL)
			return printf("round %d: the merged block is not there\n", round);
		whole[0] = whole[BLOCKS * SIZE - 1] = 1;
		free(whole);
	}
	puts("split and merged 400 times");
	return 0;
}
