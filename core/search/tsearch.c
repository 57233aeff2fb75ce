/* SPDX-License-Identifier: MIT */
/* tsearch(), tfind(), tdelete(), twalk(), twalk_r(), tdestroy(): AVL trees (Adelson-Velsky and Landis, 1962), whose height is at
 * most 1.45 log2(n). A node never moves: what tsearch() returned stays valid until that key is deleted. */
#define _GNU_SOURCE 1
#include <search.h>
#include <stdlib.h>

struct node {
	/* First: a pointer to the node is a pointer to the key's pointer. */
	const void *key;
	struct node *child[2];
	int height;
};

/* No tree in 64 bits of memory is as high. */
enum { HIGHEST = 96 };

static int height(const struct node *n)
{
	return n != NULL ? n->height : 0;
}

static void measure(struct node *n)
{
	int left = height(n->child[0]), right = height(n->child[1]);
	n->height = (left > right ? left : right) + 1;
}

/* The child on `side` becomes the parent; returns it. */
static struct node *rotate(struct node *n, int side)
{
	struct node *up = n->child[side];
	n->child[side] = up->child[!side];
	up->child[!side] = n;
	measure(n);
	measure(up);
	return up;
}

/* Restores the balance along the path to a place where a node was added or removed. */
static void balance(struct node **path[], int depth)
{
	while (depth-- > 0) {
		struct node **link = path[depth], *n = *link;
		int before = n->height;
		int difference = height(n->child[1]) - height(n->child[0]);
		if (difference > 1 || difference < -1) {
			int side = difference > 0;
			struct node *heavy = n->child[side];
			if (height(heavy->child[!side]) > height(heavy->child[side]))
				n->child[side] = rotate(heavy, !side);
			n = *link = rotate(n, side);
		} else {
			measure(n);
		}
		if (n->height == before)
			return;
	}
}

void *tsearch(const void *key, void **root, __crt_compare *compare)
{
	struct node **path[HIGHEST];
	int depth = 0;
	if (root == NULL)
		return NULL;
	struct node **link = (struct node **)root;
	while (*link != NULL) {
		int sign = compare(key, (*link)->key);
		if (sign == 0)
			return *link;
		path[depth++] = link;
		link = &(*link)->child[sign > 0];
	}
	struct node *n = malloc(sizeof *n);
	if (n == NULL)
		return NULL;
	*n = (struct node){ .key = key, .height = 1 };
	*link = n;
	balance(path, depth);
	return n;
}

void *tfind(const void *key, void *const *root, __crt_compare *compare)
{
	if (root == NULL)
		return NULL;
	struct node *n = *root;
	while (n != NULL) {
		int sign = compare(key, n->key);
		if (sign == 0)
			break;
		n = n->child[sign > 0];
	}
	return n;
}

void *tdelete(const void *restrict key, void **restrict root, __crt_compare *compare)
{
	struct node **path[HIGHEST];
	int depth = 0;
	if (root == NULL)
		return NULL;
	struct node **link = (struct node **)root;
	for (int sign; *link != NULL && (sign = compare(key, (*link)->key)) != 0;) {
		path[depth++] = link;
		link = &(*link)->child[sign > 0];
	}
	struct node *n = *link;
	if (n == NULL)
		return NULL;
	/* The root has no parent, so anything but NULL will do. */
	void *parent = depth != 0 ? (void *)*path[depth - 1] : (void *)root;
	if (n->child[0] == NULL) {
		*link = n->child[1];
	} else {
		/* The greatest node on the left takes the place. */
		int place = depth;
		path[depth++] = link;
		struct node **greatest = &n->child[0];
		while ((*greatest)->child[1] != NULL) {
			path[depth++] = greatest;
			greatest = &(*greatest)->child[1];
		}
		struct node *up = *greatest;
		*greatest = up->child[0];
		up->child[0] = n->child[0];
		up->child[1] = n->child[1];
		up->height = n->height;
		*link = up;
		/* The path's next step was a link inside the removed node. */
		if (depth > place + 1)
			path[place + 1] = &up->child[0];
	}
	free(n);
	balance(path, depth);
	return parent;
}

static void walk(const struct node *n, void (*action)(const void *, VISIT, int), int depth)
{
	if (n->child[0] == NULL && n->child[1] == NULL) {
		action(n, leaf, depth);
		return;
	}
	action(n, preorder, depth);
	if (n->child[0] != NULL)
		walk(n->child[0], action, depth + 1);
	action(n, postorder, depth);
	if (n->child[1] != NULL)
		walk(n->child[1], action, depth + 1);
	action(n, endorder, depth);
}

void twalk(const void *root, void (*action)(const void *, VISIT, int))
{
	if (root != NULL && action != NULL)
		walk(root, action, 0);
}

static void walk_r(const struct node *n, void (*action)(const void *, VISIT, void *), void *argument)
{
	if (n->child[0] == NULL && n->child[1] == NULL) {
		action(n, leaf, argument);
		return;
	}
	action(n, preorder, argument);
	if (n->child[0] != NULL)
		walk_r(n->child[0], action, argument);
	action(n, postorder, argument);
	if (n->child[1] != NULL)
		walk_r(n->child[1], action, argument);
	action(n, endorder, argument);
}

void twalk_r(const void *root, void (*action)(const void *, VISIT, void *), void *argument)
{
	if (root != NULL && action != NULL)
		walk_r(root, action, argument);
}

void tdestroy(void *root, void (*free_key)(void *))
{
	struct node *n = root;
	if (n == NULL)
		return;
	tdestroy(n->child[0], free_key);
	tdestroy(n->child[1], free_key);
	if (free_key != NULL)
		free_key((void *)n->key);
	free(n);
}
