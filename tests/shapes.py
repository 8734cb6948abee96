"""Invented texts in shapes that goldens seldom have: wrapped lines, lists, turns, names over several lines."""

from __future__ import annotations

WRAPPED = """PORT LINDEN OPENS A QUAY

The Port Board opened a new quay on Monday, after years in
which ships - and the people who waited for them - had none.
The quay is for ships and for people, the board has said on
- as it often does - a Monday.

   Mayor Ada Quill said that the quay is open to all ships
   and to all people from the county, and that she is glad.
 - ships of the county
 - ships from elsewhere, which
   come seldom
 1. first
 2. second

Short line
that ends here
"""
SPACED = """The Port Board opened a new quay on Monday, after years in which ships had

none, and the people who waited for them had none either, the board says on

Monday. It is for ships and for people from all over the county, it is said

## Works

to be of use. Mayor Ada Quill said: “I am glad that we act, and I thank you

all for it.”
"""
TURNS = """Interview with the Minister for Quays, Ada Quill

JOURNALIST:

Minister, is the quay open?

MINISTER QUILL:

It is. I opened it on Monday, and I am glad.

We go on, and I thank you all.

OTTO VANE, PORT RADIO:

And the ships?

MINISTER QUILL: They come. I have seen them.

[Laughter]

QUESTION: Thank you.
"""
SEVERAL = """Quay opens

The Minister for Quays,
Ada Quill,

said today:

I am glad that the quay is open, and I want to thank all who have worked on it.

We go on, and I will not rest until ships come.

Chief Port Warden Reed said: “It is open.” Warden Reed thanked all. Lord Chief Justice Marsh spoke, said Judge Batty.

Mr Reed and Ms Marsh said they act. “We act,” they said. “I act,” he added. The two wardens agreed, they said.
"""
OWN = """Ada Quill: why our quay matters

I grew up on this quay, and I remember the winter of the great flood.

The quay is a mile long, and it was built in three years.

More is at http://port.example for all who want it.

See www.port.example/quay for ships.

I will not rest until ships come, and we go on together.

Ada Quill is the Mayor of Port Linden
"""
LETTER = """Ministers write to the Port Board

Ada Quill and Otto Vane, ministers, wrote to the board. The text of their letter is below:

Dear Ms Marsh,

We write to ask you to open the quay, which is ours. We know how hard these years were.

Yours sincerely,

Ada Quill
Minister for Quays
Otto Vane
Minister for Ships

Notes to editors

1. The board was founded in 1974.

Media enquiries: 020 7946 0000, press@port.example
"""
MARKS = """Quay ‘opens’: Mayor says “we act”

‘We act,’ said Mayor Ada Quill, ‘and “go on” is the word.’ The dogs’ home’s 5" sign said ''open''.

“We act. “We go on,” she said.

We act now, and I am glad,” she added. He said “no" and «yes».

“First,

“second, and

“third,” said Ada Quill, who denied that she had said “so-called ‘plans’”.
"""
TEXTS = (WRAPPED, SPACED, TURNS, SEVERAL, OWN, LETTER, MARKS, WRAPPED.replace("\n", "\r\n"))
