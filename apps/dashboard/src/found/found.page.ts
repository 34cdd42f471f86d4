import { Component } from '@angular/core';

@Component({
  selector: 'us-found-page',
  template: `<div class="head"><h1>Found a practice</h1></div>`,
})
export class FoundPage {}
