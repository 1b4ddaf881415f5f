import { describe, expect, test } from 'vitest';
import { problemsOf } from './problems-of.ts';

describe('a command to another program is told of once', () => {
  test.each([
    ['{{< youtube abc >}}', '{{< youtube abc >}}'],
    ['{{<youtube abc>}}', '{{<youtube abc>}}'],
    ['{{% notice %}}نص{{% /notice %}}', '{{% notice %}}'],
    ['[م]({{< ref "x.md" >}})', '{{< ref "x.md" >}}'],
    ['{% include x.html %}', '{% include x.html %}'],
    ['{% raw %}نص{% endraw %}', '{% raw %}'],
    ['{{ site.baseurl }}', '{{ site.baseurl }}'],
    ['[م]({{site.baseurl}}/x)', '[م]({{site.baseurl}}/x)'],
    ['[caption id="a" align="b"]نص[/caption]', '[caption id="a" align="b"]'],
    ['[gallery]', '[gallery]'],
    ['[gallery ids="1,2"]', '[gallery ids="1,2"]'],
    ['[embed]https://example.org/[/embed]', '[embed]'],
    ['[youtube https://youtu.be/abc]', '[youtube https://youtu.be/abc]'],
    ['[b]نص[/b]', '[b]'],
    ['نص[/caption]', '[/caption]'],
    ['<?php echo 1; ?>', '<?php echo 1; ?>'],
    ['نص <%= name %>', '<%= name %>'],
    ['> [!NOTE]\n> نص', '[!NOTE]'],
    ['!!! warning "نص"', '!!! warning'],
    ['[[مقال آخر]]', '[[مقال آخر]]'],
    ['![[صورة.png]]', '![[صورة.png]]'],
    ['نص\n{: .class}', '{: .class}'],
    ["import X from './x'", "import X from './x'"],
    ['<YouTube id="abc" />', '<YouTube'],
  ])('%s', (markdown, written) => {
    const told = problemsOf(`نص\n\n${markdown}`).filter((each) => each.includes('foreign-code'));
    expect(told.map((each) => each.split('foreign-code ')[1])).toEqual([written]);
  });
});

test('nothing within it is told of', () => {
  expect(problemsOf('{{< button url="www.example.org" text="**نص" >}}')).toEqual([
    '1:1 foreign-code {{< button url="www.example.org" text="**نص" >}}',
  ]);
  expect(problemsOf('نص <a href="{{< ref "x.md" >}}">م</a>')).toEqual([
    '1:13 foreign-code {{< ref "x.md" >}}',
  ]);
});

test('commands within one another are each told of, and their ends are no links', () => {
  expect(problemsOf('[row][column]نص[/column][/row]')).toEqual([
    '1:1 foreign-code [row]',
    '1:6 foreign-code [column]',
  ]);
});

describe('text in brackets and braces, code and comments are not told of', () => {
  test.each([
    '`{{< youtube abc >}}` و`[gallery]`',
    '```\n{% include x %}\n```',
    '<!-- wp:paragraph {"a":"b"} -->\n<p>نص</p>\n<!-- /wp:paragraph -->',
    '<!-- {{< youtube abc >}} -->',
    '[فيديو] و[صورة] و[video] و[Audio report]',
    '[...] [[...]] [[1]](https://example.org)',
    '{نص} و{1}',
    '\\{{< youtube abc >}}',
    '<Br> <P>نص</P>',
  ])('%s', (markdown) => {
    expect(problemsOf(markdown)).toEqual([]);
  });
});
